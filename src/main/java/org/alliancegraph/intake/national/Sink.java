// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.national;

import java.util.Map;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.intake.change.EntityForm;
import org.jspecify.annotations.Nullable;

/** Takes a network up piece by piece, so that nobody has to hold all of it. What a claim ties comes before it. */
public interface Sink {

    /** An entity with its name and the fields that are its own. */
    void entity(EntityForm form, String id, Map<String, String> fields);

    /**
     * A claim.
     *
     * @param value what it states, if it is about a value
     */
    void claim(Claim claim, @Nullable Attribute value);
}
