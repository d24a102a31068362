// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

/** Tells how far the reading has come, in bytes; several passes over a file count as one. */
final class Progress {

    private static final long STEP = 256 * 1024;

    private final Sink sink;
    private final long total;
    private long done;
    private long told;

    Progress(Sink sink, long total) {
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

    void finish() {
        sink.progress(total, total);
    }
}
