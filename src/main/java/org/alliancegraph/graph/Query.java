// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading statement with its parameters, so that values never become part of a text. */
public record Query(String text, Map<String, @Nullable Object> parameters) {

    /** The statement, seeing what was known in a snapshot. */
    public Query on(Lens.Snapshot snapshot) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put("revision", snapshot.revision());
        all.put("inFlight", snapshot.inFlight());
        return new Query(text, all);
    }
}
