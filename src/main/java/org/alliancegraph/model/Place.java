// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor is, as far as known. An actor that is no municipality takes its place from the one it is located in.
 */
public record Place(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable State state,
        @Nullable String country) {

    /** Nothing known. */
    public static final Place UNKNOWN = new Place(null, null, null, null);
}
