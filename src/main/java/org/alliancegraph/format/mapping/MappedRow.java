// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.MojibakeDetector;
import org.alliancegraph.format.ParseException;
import org.alliancegraph.format.PipedText;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.TableRow;
import org.jspecify.annotations.Nullable;

/** The row of a table with columns by name. Each column is converted once, even if several fields use it. */
final class MappedRow {

    private final TableHeader header;
    private final Map<String, Integer> indices;
    private final Map<String, Conversion> conversions;
    private TableRow row = new TableRow(0, new String[0], false);
    private final @Nullable String[] values;
    private final boolean[] known;
    private @Nullable String partOf;
    private String part = "";
    private boolean foreign;
    private final int decision;

    MappedRow(TableHeader header, Map<String, Conversion> conversions) {
        this.header = header;
        this.conversions = conversions;
        this.decision = PlanColumns.decision(header);
        this.indices = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            indices.putIfAbsent(header.names().get(i), i);
        }
        this.values = new @Nullable String[header.size()];
        this.known = new boolean[header.size()];
    }

    private MappedRow(MappedRow whole, String partOf, String part) {
        this(whole.header, whole.conversions);
        this.row = whole.row;
        this.foreign = whole.foreign;
        this.partOf = partOf;
        this.part = part;
    }

    MappedRow on(TableRow next) {
        row = next;
        foreign = false;
        for (String cell : next.cells()) {
            foreign |= foreign(cell);
        }
        java.util.Arrays.fill(known, false);
        return this;
    }

    /** The same row with a part of a cell in place of the cell. */
    MappedRow with(String column, String value) {
        return new MappedRow(this, column, value);
    }

    /** The text of a column. */
    String text(String column) {
        if (column.equals(partOf)) {
            return part;
        }
        Integer index = indices.get(column);
        String text = index == null ? "" : row.cell(index);
        return foreign ? MojibakeDetector.mended(text) : text;
    }

    /** The converted text of a column; null if it is empty. */
    @Nullable
    String value(String column) throws ParseException {
        Integer index = indices.get(column);
        if (index == null) {
            return null;
        }
        if (!known[index]) {
            Conversion conversion = conversions.get(column);
            String text = text(column);
            values[index] = conversion == null ? (text.isEmpty() ? null : text) : conversion.apply(text);
            known[index] = true;
        }
        return values[index];
    }

    /** Whether the mapping says of a column what is made of a text in it. */
    boolean mentions(String column, String text) {
        Conversion conversion = conversions.get(column);
        return conversion != null && conversion.mentions(text);
    }

    /** The decisions about the row, if a plan wrote the table. A decision may concern any record of the row. */
    List<String> decisions() {
        String text = decision < 0 ? "" : row.cell(decision);
        return text.isEmpty() ? List.of() : PipedText.parts(text);
    }

    /** The label for the columns of a template in messages: that of the first column. */
    String label(List<String> columns) {
        if (columns.isEmpty()) {
            return "mapping";
        }
        Integer index = indices.get(columns.getFirst());
        return index == null ? columns.getFirst() : header.label(index);
    }

    /** Whether the row contains a byte in another encoding. */
    boolean isMixed() {
        return foreign;
    }

    /** The text of a column if it contains a byte in another encoding; otherwise null. */
    @Nullable
    String mixed(String column) {
        Integer index = indices.get(column);
        String text = index == null ? "" : row.cell(index);
        return foreign(text) ? text : null;
    }

    private static boolean foreign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > MojibakeDetector.FOREIGN_BYTES && c <= MojibakeDetector.FOREIGN_BYTES + 0xFF) {
                return true;
            }
        }
        return false;
    }
}
