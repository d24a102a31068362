// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.message.Message;

/**
 * Finds out whether a sheet says something by the colours of its cells, which no value can be made of: in a column
 * below the header some cells have another colour than others, and not just every second row.
 */
final class CellColours {

    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private Map<Integer, Integer> row = new LinkedHashMap<>();
    private long rows;
    private boolean ofPlan;

    /** The colours of one column so far. */
    private static final class Column {
        private final Set<Integer> colours = new HashSet<>();
        private long firstRow;
        private long coloured;
        private long changes;
        private int last;
    }

    /** Takes note of a cell of the row that is read. */
    void cell(int column, int colour) {
        if (colour != 0) {
            row.put(column, colour);
        }
    }

    /** Takes note of the end of a row. */
    void row(long number, String[] cells, int width) {
        boolean empty = true;
        for (int i = 0; i < width && empty; i++) {
            empty = cells[i].isEmpty();
        }
        Map<Integer, Integer> coloured = row;
        row = new LinkedHashMap<>();
        if (empty) {
            return;
        }
        if (rows++ == 0) {
            for (int i = 0; i < width; i++) {
                ofPlan |= PlanColumns.isHint(cells[i]);
            }
            return;
        }
        coloured.keySet().forEach(column -> columns.computeIfAbsent(column, key -> new Column()));
        columns.forEach((index, column) -> {
            int colour = coloured.getOrDefault(index, 0);
            column.changes += colour == column.last ? 0 : 1;
            column.last = colour;
            column.colours.add(colour);
            if (colour != 0 && column.coloured++ == 0) {
                column.firstRow = number;
            }
        });
    }

    /** Says once which column has cells that differ by colour. */
    void tell(Table table, Diagnostics remarks) {
        if (ofPlan) {
            return;
        }
        columns.forEach((index, column) -> {
            boolean varied = column.coloured < rows - 1 || column.colours.size() > 1;
            boolean striped = column.colours.size() <= 2 && column.changes >= rows - 2 && rows > 3;
            if (varied && !striped) {
                remarks.notice(
                        DiagnosticCode.CELL_COLOURS,
                        table.position(column.firstRow, TableHeader.letters(index)),
                        null,
                        null,
                        Message.of("sheet.cell-colours", TableHeader.letters(index), column.coloured));
            }
        });
    }
}
