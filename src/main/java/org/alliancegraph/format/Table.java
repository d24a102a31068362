// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows of cells, whatever they are written in. */
public interface Table {

    /** The file as the user knows it. */
    String file();

    @Nullable
    String sheet();

    /** What the table itself is called: the name of a sheet, or of a file without its ending. */
    String title();

    /** Whether rows are written with all their separators, so that a longer or shorter one is odd. */
    boolean writesEveryCell();

    /** Bytes of one pass, as told to the progress. */
    long size();

    /** Reads rows until there are no more or nobody wants more. Rows may be empty. */
    void read(Reader reader, Diagnostics remarks, @Nullable ReadProgress progress) throws IOException;

    default Position position(long row, @Nullable String column) {
        return new Position(file(), sheet(), row, column);
    }

    /** Takes rows, and says whether it wants another. */
    @FunctionalInterface
    interface Reader {
        boolean row(TableRow row) throws IOException;
    }
}
