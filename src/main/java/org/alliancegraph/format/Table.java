// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table of rows and cells, independent of the file format. */
public interface Table {

    /** The name of the file as the user knows it. */
    String file();

    @Nullable
    String sheet();

    /** The name of the table: of its sheet, or of its file without the ending. */
    String title();

    /** Whether all rows should have the same number of cells, as in a text file with separators. */
    boolean writesEveryCell();

    /** The number of bytes that one pass reports to the progress. */
    long size();

    /** Passes rows to a reader until the table ends or the reader wants no more. Rows may be empty. */
    void read(Reader reader, Diagnostics remarks, @Nullable ReadProgress progress) throws IOException;

    default Position position(long row, @Nullable String column) {
        return new Position(file(), sheet(), row, column);
    }

    /** Takes rows, and returns whether it wants more. */
    @FunctionalInterface
    interface Reader {
        boolean row(TableRow row) throws IOException;
    }
}
