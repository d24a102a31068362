// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Instant;
import org.alliancegraph.database.Cancellation;

/** Prevents later writes from becoming visible at a moment that somebody has already read. */
@FunctionalInterface
public interface MomentPromise {

    /**
     * Waits for the write that is being committed, if any, and lets every later one become visible after a moment.
     *
     * @return the moment up to which nothing changes any more, on all instances; not before the one given
     */
    Instant promise(Instant moment, Cancellation cancellation);
}
