// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.alliancegraph.format.TableRow;
import org.alliancegraph.model.Whitespace;

/** Builds rows from the cells that the parser finds, without a new text for each empty cell. */
final class CsvRowBuilder extends AbstractBaseCsvCallbackHandler<TableRow> {

    private String[] cells = new String[32];
    private int count;

    /** The line of the row that was begun last. */
    long number() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[index] = length == 0 ? "" : Whitespace.strip(new String(buffer, offset, length));
        count = index + 1;
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(getStartingLineNumber(), Arrays.copyOf(cells, count), false);
    }
}
