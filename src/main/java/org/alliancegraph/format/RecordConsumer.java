// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.jspecify.annotations.Nullable;

/** Takes the records of a file while the file is read. */
public interface RecordConsumer {

    public void item(FileRecord item);

    /**
     * Whether the consumer uses records of a kind and type. A reader may skip the others.
     *
     * @param type the type; null if it is known only from the records
     */
    default boolean wants(FileRecord.Kind kind, @Nullable String type) {
        return true;
    }

    /** Takes a record with errors, which were reported, so that records that refer to it can be reported too. */
    default void refused(FileRecord item) {}

    public void remark(Diagnostic remark);

    /** Takes the number of bytes read and the total number of bytes, which does not change. */
    public void progress(long done, long total);
}
