// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/** Reports the progress of reading in bytes. All passes over a file count together. */
public final class ReadProgress {

    private static final long STEP = 256 * 1024;

    private final RecordConsumer sink;
    private final long total;
    private long done;
    private long told;

    public ReadProgress(RecordConsumer sink, long total) {
        this.sink = sink;
        this.total = total;
        sink.progress(0, total);
    }

    void add(long bytes) {
        done = Math.min(total, done + bytes);
        if (done - told >= STEP) {
            told = done;
            sink.progress(done, total);
        }
    }

    public void finish() {
        sink.progress(total, total);
    }
}
