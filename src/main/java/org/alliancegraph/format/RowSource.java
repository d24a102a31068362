// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;

/**
 * The rows of an exported file, sheet by sheet. A writer may read a sheet several times, and always gets the same rows
 * in the same order.
 */
public interface RowSource {

    /** Takes rows one by one. */
    @FunctionalInterface
    interface RowConsumer {
        void row(ExportRow row) throws IOException;
    }

    /** The options of the file. */
    FormatOptions options();

    /** Every entity or claim of a sheet. */
    void each(ExportSheet sheet, RowConsumer consumer) throws IOException;

    /** Every claim, with the title of its source in {@code sourceTitle} and the names of its ends. */
    void claimsWithTitles(RowConsumer consumer) throws IOException;
}
