// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Map;
import org.alliancegraph.model.SourceDay;
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
        SourceDay day,
        @Nullable Map<?, ?> properties) {

    static ResolvedEntity of(Map<?, ?> properties) {
        return new ResolvedEntity(
                String.valueOf(properties.get("id")),
                String.valueOf(properties.get("type")),
                String.valueOf(properties.get("name")),
                (String) properties.get("state"),
                SourceDay.of(properties.get("dateLower"), properties.get("dateUpper"), properties.get("retrievedAt")),
                properties);
    }

    boolean exists() {
        return properties != null;
    }
}
