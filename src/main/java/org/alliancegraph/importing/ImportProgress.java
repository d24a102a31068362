// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.concurrent.CancellationException;

/** How far an import is, and whether somebody wants it to end. */
public final class ImportProgress {

    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;

    /** Sets how much of how much is done; the unit is the caller's. */
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
