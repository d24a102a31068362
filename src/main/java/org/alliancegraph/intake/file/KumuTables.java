// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map as Kumu takes and gives it in tables: one of elements, one of connections, or both. */
final class KumuTables implements NetworkFile {

    private static final List<String> KUMUS = List.of("direction", "label", "tags", "strength");
    private static final List<String> SHARED = List.of("id", "type", "from", "to");

    private final String format;
    private final String name;
    private final List<Table> elements;
    private final List<Table> connections;
    private final List<Remark> said;

    KumuTables(String format, String name, List<Table> elements, List<Table> connections, List<Remark> said) {
        this.format = format;
        this.name = name;
        this.elements = elements;
        this.connections = connections;
        this.said = said;
    }

    /** Whether a header is that of Kumu's elements. */
    static boolean hasElements(Header header) {
        return named(header, "label") && !named(header, "from");
    }

    /** Whether a header is that of Kumu's connections and not of our claims. */
    static boolean hasConnections(Header header) {
        if (!named(header, "from") || !named(header, "to")) {
            return false;
        }
        boolean kumus = KUMUS.stream().anyMatch(each -> named(header, each));
        return kumus
                || header.names().stream()
                        .map(SheetKind.CLAIMS::column)
                        .allMatch(each -> each == null || SHARED.contains(each.field()));
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Sink sink) throws IOException {
        Remarks remarks = new Remarks(sink);
        long total = elements.stream().mapToLong(Table::size).sum()
                + connections.stream().mapToLong(Table::size).sum();
        Progress progress = new Progress(sink, total);
        said.forEach(sink::remark);
        GraphNodes nodes = new GraphNodes(remarks);
        for (Table table : elements) {
            HeadedRows.read(table, remarks, progress, new Elements(table, nodes, sink));
        }
        GraphEdges edges = new GraphEdges(nodes, remarks, true);
        for (Table table : connections) {
            HeadedRows.read(table, remarks, progress, new Connections(table, edges, remarks, sink));
        }
        remarks.finish();
        progress.finish();
    }

    private static boolean named(Header header, String wanted) {
        return header.names().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** The cells of a row by what Kumu calls them in small letters, or by their own name. */
    private static Map<String, Cell> cells(Header header, Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String text = Blanks.undefused(row.cell(i));
            String column = header.names().get(i);
            String lower = column.toLowerCase(Locale.ROOT);
            boolean known = List.of("label", "type", "id", "from", "to", "direction", "image")
                    .contains(lower);
            if (!text.isEmpty() && !column.isEmpty()) {
                cells.putIfAbsent(known ? lower : column, new Cell(text, header.label(i)));
            }
        }
        return cells;
    }

    private static final class Elements implements HeadedRows.Body {
        private final Table table;
        private final GraphNodes nodes;
        private final Sink sink;
        private @Nullable Header header;

        Elements(Table table, GraphNodes nodes, Sink sink) {
            this.table = table;
            this.nodes = nodes;
            this.sink = sink;
        }

        @Override
        public boolean begin(Header found) {
            header = found;
            return true;
        }

        @Override
        public void row(Row row) {
            if (header != null) {
                Map<String, Cell> cells = cells(header, row);
                Cell id = cells.remove("id");
                Cell label = cells.remove("label");
                nodes.draft(table.position(row.number(), null), id, label, cells)
                        .finish(sink);
            }
        }
    }

    private static final class Connections implements HeadedRows.Body {
        private final Table table;
        private final GraphEdges edges;
        private final Remarks remarks;
        private final Sink sink;
        private @Nullable Header header;

        Connections(Table table, GraphEdges edges, Remarks remarks, Sink sink) {
            this.table = table;
            this.edges = edges;
            this.remarks = remarks;
            this.sink = sink;
        }

        @Override
        public boolean begin(Header found) {
            header = found;
            return true;
        }

        @Override
        public void row(Row row) {
            if (header == null) {
                return;
            }
            Map<String, Cell> cells = cells(header, row);
            Cell from = cells.remove("from");
            Cell to = cells.remove("to");
            Position position = table.position(row.number(), null);
            if (from == null || to == null) {
                String end = from == null ? "From" : "To";
                remarks.error(Code.MISSING_VALUE, position.at(end), null, "a label", end + " is missing.");
                return;
            }
            Cell id = cells.remove("id");
            Cell label = cells.remove("label");
            cells.remove("direction");
            edges.draft(position, id, from, to, label, cells).finish(sink);
        }
    }
}
