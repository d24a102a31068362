// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.alliancegraph.database.Cancellation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Makes sure that an answer about the state known at a moment never changes. A moment is settled once no revision can
 * become visible at it or before it: either a later revision is visible already, or writers promised it. A read up to
 * the settled moment needs nothing else. A read between the settled moment and now asks for the promise first. A read
 * of a moment in the future reads what is known now.
 */
@Component
public final class SettledMoments {

    private final MomentPromise promises;
    private final InstantSource clock;
    private final AtomicReference<Instant> settled = new AtomicReference<>(Instant.MIN);

    SettledMoments(@Lazy MomentPromise promises, InstantSource clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /** Notes that no revision can become visible at a moment or before it any more. */
    public void raise(Instant moment) {
        settled.accumulateAndGet(moment, (one, other) -> one.isBefore(other) ? other : one);
    }

    /** Waits until what was known at a moment can't change any more. */
    void settle(Instant moment, Cancellation cancellation) {
        Instant now = clock.instant();
        if (moment.isAfter(settled.get()) && !moment.isAfter(now)) {
            raise(promises.promise(now, cancellation));
        }
    }
}
