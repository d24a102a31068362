// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** Takes the nodes and edges of a graph file in one pass. */
final class GraphElementConsumer {

    private final NetworkFile file;
    private final GraphNodes nodes;
    private final GraphEdges edges;
    private final Diagnostics remarks;
    private final RecordConsumer sink;
    private final boolean wantsNodes;

    GraphElementConsumer(
            NetworkFile file, GraphNodes nodes, Diagnostics remarks, RecordConsumer sink, boolean wantsNodes) {
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

    Diagnostics remarks() {
        return remarks;
    }

    /** Reports something that is not read, once for each name and kind. */
    void notRead(Position position, String name, String text, Message why) {
        remarks.notice(DiagnosticCode.NOT_READ, position.at(name), text, null, why);
    }

    Position position(XMLStreamReader xml) {
        return position(xml.getLocation().getLineNumber());
    }

    Position position(long line) {
        return new Position(file.name(), null, Math.max(0, line), null);
    }

    void node(Position position, @Nullable String id, @Nullable String label, Map<String, Cell> values) {
        RecordBuilder draft = nodes.draft(position, cell(id, "id"), cell(label, "label"), values);
        draft.finish(sink);
    }

    void edge(
            Position position,
            @Nullable String id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String label,
            @Nullable Boolean directed,
            Map<String, Cell> values) {
        if (from == null || to == null || from.isBlank() || to.isBlank()) {
            String end = from == null || from.isBlank() ? "source" : "target";
            remarks.error(
                    DiagnosticCode.MISSING_VALUE,
                    position.at(end),
                    null,
                    Message.of("expected.node-id"),
                    Message.of("graph.edge-without-end", end));
            return;
        }
        edges.draft(
                        position,
                        cell(id, "id"),
                        new Cell(from, "source"),
                        new Cell(to, "target"),
                        cell(label, "label"),
                        directed,
                        values)
                .finish(sink);
    }

    private static @Nullable Cell cell(@Nullable String text, String column) {
        String stripped = text == null ? "" : Whitespace.strip(text);
        return stripped.isEmpty() ? null : new Cell(stripped, column);
    }
}
