// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.Map;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Takes a network up piece by piece, so that nobody has to hold all of it. What a claim ties comes before it. */
public interface NetworkConsumer {

    /** An entity with its name and the fields that are its own. */
    public void entity(EntityType form, String id, Map<String, String> fields);

    /**
     * A claim.
     *
     * @param value what it states, if it is about a value
     */
    public void claim(Claim claim, @Nullable Attribute value);
}
