// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/**
 * A row of a table: its number as the user sees it, and its cells without outer blanks. An empty cell is an empty text.
 */
@SuppressWarnings("ArrayRecordComponent") // made a million times, never compared
public record TableRow(long number, String[] cells, boolean cutOff) {

    /** The same row, marked as the last line of a text file that has no line end. */
    public TableRow cut() {
        return new TableRow(number, cells, true);
    }

    public String cell(int index) {
        return index < cells.length ? cells[index] : "";
    }

    boolean isEmpty() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
