// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file, in the words of whoever has it open: the row as the program at the margin counts it
 * (1 is the first line), the column as letter and header.
 */
public record Position(
        String file,
        @Nullable String sheet,
        long row,
        @Nullable String column) {

    /** The same row at a column. */
    public Position at(@Nullable String otherColumn) {
        return new Position(file, sheet, row, otherColumn);
    }

    @Override
    public String toString() {
        return text("sheet", "row", "column");
    }

    /** The same in German. */
    public String german() {
        return text("Blatt", "Zeile", "Spalte");
    }

    private String text(String sheetWord, String rowWord, String columnWord) {
        StringBuilder text = new StringBuilder(file);
        if (sheet != null) {
            text.append(", ").append(sheetWord).append(' ').append(sheet);
        }
        if (row > 0) {
            text.append(", ").append(rowWord).append(' ').append(row);
        }
        if (column != null) {
            text.append(", ").append(columnWord).append(' ').append(column);
        }
        return text.toString();
    }
}
