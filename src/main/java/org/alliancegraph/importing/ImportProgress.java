// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.concurrent.CancellationException;

/** The progress of an import, and whether it was cancelled. */
public final class ImportProgress {

    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;

    /** Sets the progress in any unit. */
    void at(long now, long all) {
        if (cancelled) {
            throw new CancellationException("The import was cancelled.");
        }
        done = now;
        total = all;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    void cancel() {
        cancelled = true;
    }
}
