// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;
import org.alliancegraph.compiler.ComputedField;
import org.alliancegraph.compiler.ComputedObject;
import org.jspecify.annotations.Nullable;

/**
 * A network to be drawn.
 *
 * @param nodeCount the number of nodes, including those not shown
 * @param edgeCount the number of edges, including those not shown
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
