// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

/** Names the end of a read that gave no rows, in the same words for both ways to read. */
final class ReadOutcomes {

    private ReadOutcomes() {}

    /** Stops a read that nobody waits for before it costs anything. */
    static void beforeStart(Cancellation cancellation) {
        if (cancellation.remaining().isZero()) {
            throw new ReadTimeout("The time of this operation was up before it could read.", null);
        }
        if (cancellation.cancelled()) {
            throw new ReadCancelled("Nobody waits for this read any more.", null);
        }
    }

    static RuntimeException of(RuntimeException failure, Cancellation cancellation, boolean away) {
        if (cancellation.remaining().isZero() && !away) {
            return new ReadTimeout("The database did not answer within the time of this operation.", failure);
        }
        if (cancellation.cancelled()) {
            return new ReadCancelled("The read was ended: nobody waits for it any more.", failure);
        }
        return away
                ? new DatabaseUnavailable("The database can't be reached: " + failure.getMessage(), failure)
                : failure;
    }
}
