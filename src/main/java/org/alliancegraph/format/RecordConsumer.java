// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.jspecify.annotations.Nullable;

/** Takes what a file says, as it is read. */
public interface RecordConsumer {

    public void item(FileRecord item);

    /**
     * Whether it has any use for such items, so that a reader that knows beforehand what it would find need not look.
     *
     * @param type null if only the items themselves will say
     */
    default boolean wants(FileRecord.Kind kind, @Nullable String type) {
        return true;
    }

    /** An item that was told what is wrong with it, so that others that speak of it can be told. */
    default void refused(FileRecord item) {}

    public void remark(Diagnostic remark);

    /** How many bytes of how many have been read; the second number stays the same. */
    public void progress(long done, long total);
}
