// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;
import org.alliancegraph.compiler.ComputedField;
import org.alliancegraph.compiler.ComputedObject;
import org.jspecify.annotations.Nullable;

/**
 * A network to be drawn.
 *
 * @param nodeCount how many nodes there are, shown or not
 * @param edgeCount how many edges there are, shown or not
 */
record NetworkGraph(
        long revision,
        List<GraphNode> nodes,
        List<GraphEdge> edges,
        int nodeCount,
        int edgeCount,
        @Nullable ComputedObject metrics,
        ComputedField condensed)
        implements ComputedObject {

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "revision" -> revision;
            case "nodes" -> nodes;
            case "edges" -> edges;
            case "metrics" -> metrics;
            case "condensed" -> condensed;
            case "nodeCount" -> nodeCount;
            case "edgeCount" -> edgeCount;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
