// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file of entities and claims. It can be read several times, in bounded memory. All entities come before the first
 * claim.
 */
public interface NetworkFile {

    /** The name of the format as people read it: "workbook (XLSX)". */
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
     * @throws UnreadableFile if the file turns out to be unreadable while it is read, such as one that unpacks to too
     *     many bytes
     */
    void read(RecordConsumer sink) throws IOException;
}
