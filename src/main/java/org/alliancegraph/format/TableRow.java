// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/**
 * One row of a table: its number as the user sees it and its cells without outer blanks, empty where nothing stands.
 */
@SuppressWarnings("ArrayRecordComponent") // made a million times, never compared
public record TableRow(long number, String[] cells, boolean cutOff) {

    /** The same row as the last one of a text whose last line has no end. */
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
