// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that can be read any number of times, in bounded memory. All its entities come before its first claim. */
public interface NetworkFile {

    /** What kind of file it is, for people: "workbook (XLSX)". */
    String format();

    String name();

    /**
     * A mapping to begin with, if the file names what it does not describe, such as a list of edges without its nodes;
     * null if it describes all.
     */
    default @Nullable String mappingDraft() throws IOException {
        return null;
    }

    /**
     * Reads it from start to end.
     *
     * @throws UnreadableFile if it shows only now that the file can't be taken in, such as one that unpacks to too much
     */
    void read(RecordConsumer sink) throws IOException;
}
