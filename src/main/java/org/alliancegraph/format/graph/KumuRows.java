// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.HeadedRows;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.model.Whitespace;

/**
 * Turns the rows of a table of Kumu into cells, by the lower-case names of Kumu's columns or by the names of other
 * columns.
 */
final class KumuRows implements HeadedRows.Body {

    private static final List<String> KNOWN = List.of("label", "type", "id", "from", "to", "direction", "image");

    /** The key of the decision that a plan wrote beside a row. No column of Kumu has this name. */
    static final String DECISION = "\ndecision";

    private static final Map<String, String> ENDS =
            Map.of("source", "from", "target", "to", "vertex 1", "from", "vertex 2", "to");

    private final Table table;
    private final Taker taker;
    private TableHeader header = TableHeader.of(0, List.of());
    private boolean edges;
    private int decision = -1;

    KumuRows(Table table, Taker taker) {
        this.table = table;
        this.taker = taker;
    }

    /** Takes the cells of a row. The consumer may change the map. */
    @FunctionalInterface
    interface Taker {
        void row(Position position, Map<String, Cell> cells);
    }

    /** The column of an end of edges, {@code from} or {@code to}, by whatever name it has. */
    static String end(TableHeader header, String end) {
        return header.names().stream()
                .filter(each -> {
                    String lower = each.toLowerCase(Locale.ROOT);
                    return ENDS.getOrDefault(lower, lower).equals(end);
                })
                .findFirst()
                .orElse(end);
    }

    @Override
    public boolean begin(TableHeader found) {
        header = found;
        decision = PlanColumns.decision(found);
        edges = KumuHeaders.hasEnds(found);
        return true;
    }

    @Override
    public void row(TableRow row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String text = Whitespace.unescaped(row.cell(i));
            String column = header.names().get(i);
            String lower = column.toLowerCase(Locale.ROOT);
            lower = edges ? ENDS.getOrDefault(lower, lower) : lower.equals("vertex") ? "id" : lower;
            if (i == decision && !text.isEmpty()) {
                cells.put(DECISION, new Cell(text, header.label(i)));
            } else if (!text.isEmpty() && !column.isEmpty() && !PlanColumns.isHint(column)) {
                cells.putIfAbsent(KNOWN.contains(lower) ? lower : column, new Cell(text, header.label(i)));
            }
        }
        taker.row(table.position(row.number(), null), cells);
    }
}
