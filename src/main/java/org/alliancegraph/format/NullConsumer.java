// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/** Ignores all records, for reading a file only to detect its format. */
public final class NullConsumer {

    public static final RecordConsumer SINK = new RecordConsumer() {
        @Override
        public void item(FileRecord item) {}

        @Override
        public void remark(Diagnostic remark) {}

        @Override
        public void progress(long done, long total) {}
    };

    private NullConsumer() {}
}
