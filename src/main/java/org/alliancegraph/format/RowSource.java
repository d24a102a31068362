// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;

/**
 * The rows that a file is written from, sheet by sheet. A writer asks for a sheet as often as it likes and each time
 * gets the same rows in the same order.
 */
public interface RowSource {

    /** Takes rows one by one. */
    @FunctionalInterface
    interface RowConsumer {
        void row(ExportRow row) throws IOException;
    }

    /** What was asked of the form of the file. */
    FormatOptions options();

    /** Every entity or claim of a sheet. */
    void each(ExportSheet sheet, RowConsumer consumer) throws IOException;

    /** Every claim, each with the title of its source in {@code sourceTitle} and the names of its ends beside. */
    void claimsWithTitles(RowConsumer consumer) throws IOException;
}
