// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

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
        StringBuilder text = new StringBuilder(file);
        if (sheet != null) {
            text.append(", sheet ").append(sheet);
        }
        if (row > 0) {
            text.append(", row ").append(row);
        }
        if (column != null) {
            text.append(", column ").append(column);
        }
        return text.toString();
    }
}
