// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.HeadedRows;
import org.alliancegraph.format.MappingDraft;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.ReadProgress;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TablesFile;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads a map of Kumu in tables: one of elements, one of connections, or both. */
public final class KumuTables extends TablesFile {

    private final List<Table> elements;
    private final List<Table> connections;

    public KumuTables(
            String format, String name, List<Table> elements, List<Table> connections, List<Diagnostic> said) {
        super(format, name, said);
        this.elements = elements;
        this.connections = connections;
    }

    @Override
    public Stream<Table> tables() {
        return Stream.concat(elements.stream(), connections.stream());
    }

    @Override
    public void read(Diagnostics remarks, ReadProgress progress, RecordConsumer sink) throws IOException {
        GraphNodes nodes = new GraphNodes(remarks);
        for (Table table : elements) {
            KumuRows rows = new KumuRows(table, (position, cells) -> {
                Cell id = cells.remove("id");
                Cell label = cells.remove("label");
                Cell decision = cells.remove(KumuRows.DECISION);
                decided(nodes.draft(position, id, label, cells), decision).finish(sink);
            });
            HeadedRows.read(table, remarks, progress, rows);
        }
        GraphEdges edges = new GraphEdges(nodes, remarks, true);
        for (Table table : connections) {
            KumuRows rows = new KumuRows(table, (position, cells) -> connection(position, cells, edges, remarks, sink));
            HeadedRows.read(table, remarks, progress, rows);
        }
    }

    @Override
    public @Nullable String mappingDraft() throws IOException {
        if (!elements.isEmpty() || connections.size() != 1) {
            return null;
        }
        Table table = connections.getFirst();
        TableHeader header = HeadedRows.headerOf(table, 0);
        if (header == null) {
            return null;
        }
        String sheet = table.sheet() == null ? "" : "sheet: \"" + table.sheet().replace("\"", "\\\"") + "\", ";
        boolean plain = sheet.isEmpty() && header.row() == 1;
        String where = plain ? "" : "table: {" + sheet + "header: " + header.row() + "}\n";
        List<String> columns = PlanColumns.others(header);
        return MappingDraft.ofEdges(name(), where, columns, KumuRows.end(header, "from"), KumuRows.end(header, "to"));
    }

    /** Whether a connection has a direction; null if the cell does not say. */
    static @Nullable Boolean direction(@Nullable Cell cell) {
        return switch (cell == null ? "" : cell.text().toLowerCase(Locale.ROOT)) {
            case "directed" -> true;
            case "undirected", "mutual" -> false;
            default -> null;
        };
    }

    private static void connection(
            Position position, Map<String, Cell> cells, GraphEdges edges, Diagnostics remarks, RecordConsumer sink) {
        Cell from = cells.remove("from");
        Cell to = cells.remove("to");
        if (from == null || to == null) {
            String end = from == null ? "From" : "To";
            remarks.error(
                    DiagnosticCode.MISSING_VALUE,
                    position.at(end),
                    null,
                    Message.of("expected.label"),
                    Message.of("value.missing", end));
            return;
        }
        Cell id = cells.remove("id");
        Cell label = cells.remove("label");
        Cell direction = cells.remove("direction");
        Cell type = cells.get("type");
        if (type != null && direction(type) != null) {
            direction = cells.remove("type");
        }
        Cell decision = cells.remove(KumuRows.DECISION);
        decided(edges.draft(position, id, from, to, label, direction(direction), cells), decision)
                .finish(sink);
    }

    private static RecordBuilder decided(RecordBuilder draft, @Nullable Cell decision) {
        return decision == null ? draft : draft.put("decision", decision.text(), decision.column());
    }
}
