// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever can work with others. Names and other values that sources may dispute are the preferred ones. */
public sealed interface Actor permits Person, Municipality, LocalAlliance, Program, Organization {

    /** Readable, stable and never reused, for example {@code municipality:06636003}. */
    String id();

    String name();

    List<String> alternativeNames();

    @Nullable
    String description();

    Place place();

    /** The name of the actor's type in the API. */
    default String type() {
        return getClass().getSimpleName();
    }
}
