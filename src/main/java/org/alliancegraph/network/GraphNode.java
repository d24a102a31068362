// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.projection.EntityLocations;
import org.jspecify.annotations.Nullable;

/** A node of a network to be drawn, with all data for a picture. */
record GraphNode(
        String key,
        String time,
        String type,
        @Nullable String state,
        EntityLocations.@Nullable Place place,
        int degree,
        @Nullable EntityLabel label,
        @Nullable ComputedObject metrics)
        implements ComputedObject {

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "id" -> key + time;
            case "key" -> key;
            case "type" -> type;
            case "state" -> state;
            case "latitude" -> place == null ? null : place.latitude();
            case "longitude" -> place == null ? null : place.longitude();
            case "degree" -> degree;
            case "label" -> label;
            case "metrics" -> metrics;
            case "community", "x", "y" -> metrics == null ? null : metrics.value(field);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
