// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * A reading statement with its parameters, so that values never become part of a text.
 *
 * @param parts further parameters, each of them the value of another statement, computed once for all who need the same
 */
public record Query(String text, Map<String, @Nullable Object> parameters, Map<String, Query> parts) {

    /** A statement that can be run as it is. */
    public Query(String text, Map<String, @Nullable Object> parameters) {
        this(text, parameters, Map.of());
    }

    /** The statement, seeing what was known in a snapshot. */
    public Query on(TimeScope.Snapshot snapshot) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put("revision", snapshot.revision());
        all.put("inFlight", snapshot.inFlight());
        Map<String, Query> computed = new HashMap<>();
        parts.forEach((name, part) -> computed.put(name, part.on(snapshot)));
        return new Query(text, all, computed);
    }
}
