// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Where a graph file's nodes and edges go in one pass over it. */
final class Draws {

    private final NetworkFile file;
    private final GraphNodes nodes;
    private final GraphEdges edges;
    private final Remarks remarks;
    private final Sink sink;
    private final boolean wantsNodes;

    Draws(NetworkFile file, GraphNodes nodes, Remarks remarks, Sink sink, boolean wantsNodes) {
        this.file = file;
        this.nodes = nodes;
        this.edges = new GraphEdges(nodes, remarks, file instanceof KumuJson);
        this.remarks = remarks;
        this.sink = sink;
        this.wantsNodes = wantsNodes;
    }

    boolean wantsNodes() {
        return wantsNodes;
    }

    Remarks remarks() {
        return remarks;
    }

    Position position(XMLStreamReader xml) {
        return position(xml.getLocation().getLineNumber());
    }

    Position position(long line) {
        return new Position(file.name(), null, Math.max(0, line), null);
    }

    void node(Position position, @Nullable String id, @Nullable String label, Map<String, Cell> values) {
        Draft draft = nodes.draft(position, cell(id, "id"), cell(label, "label"), values);
        draft.finish(sink);
    }

    void edge(
            Position position,
            @Nullable String id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String label,
            Map<String, Cell> values) {
        if (from == null || to == null || from.isBlank() || to.isBlank()) {
            String end = from == null || from.isBlank() ? "source" : "target";
            remarks.error(
                    Code.MISSING_VALUE, position.at(end), null, "the id of a node", "The edge has no " + end + ".");
            return;
        }
        edges.draft(
                        position,
                        cell(id, "id"),
                        new Cell(from, "source"),
                        new Cell(to, "target"),
                        cell(label, "label"),
                        values)
                .finish(sink);
    }

    private static @Nullable Cell cell(@Nullable String text, String column) {
        String stripped = text == null ? "" : Blanks.strip(text);
        return stripped.isEmpty() ? null : new Cell(stripped, column);
    }
}
