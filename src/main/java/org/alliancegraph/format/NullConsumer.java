// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/** Takes nothing, for reading only to find out what a file is. */
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
