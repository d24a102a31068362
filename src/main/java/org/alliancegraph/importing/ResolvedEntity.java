// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.time.LocalDate;
import java.util.Map;
import org.alliancegraph.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * An entity that the file may speak of: one the graph has, or one that the file creates.
 *
 * @param properties what the graph has of it, or null if the file creates it
 */
record ResolvedEntity(
        String id,
        String type,
        String name,
        @Nullable String state,
        @Nullable LocalDate day,
        @Nullable Map<?, ?> properties) {

    static ResolvedEntity of(Map<?, ?> properties) {
        return new ResolvedEntity(
                String.valueOf(properties.get("id")),
                String.valueOf(properties.get("type")),
                String.valueOf(properties.get("name")),
                (String) properties.get("state"),
                properties.get("dateLower") instanceof LocalDate day ? day : ImpreciseDate.EVER,
                properties);
    }

    boolean exists() {
        return properties != null;
    }
}
