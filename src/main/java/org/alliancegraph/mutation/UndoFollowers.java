// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/**
 * Tells all who follow the undo of a revision how far it is, by one poll for all of them. The poll ends with the undo,
 * when nobody follows any more, when no undo begins, and when one shows no progress for so long that whoever was at it
 * must be gone.
 */
final class UndoFollowers {

    /** How many looks without an undo are taken before the poll ends. */
    static final int PATIENCE = 20;

    /** How many looks at one that makes no progress: ten minutes, after which it is taken out as abandoned. */
    static final int STALLED = 2_400;

    private final Supplier<Flux<Long>> ticks;
    private final IntFunction<UndoProgress> look;
    private final Map<Integer, Flux<UndoProgress>> polls = new ConcurrentHashMap<>();

    /** @param ticks numbers from 0, one for each look */
    UndoFollowers(Supplier<Flux<Long>> ticks, IntFunction<UndoProgress> look) {
        this.ticks = ticks;
        this.look = look;
    }

    Flux<UndoProgress> follow(int revision) {
        return polls.computeIfAbsent(revision, this::poll).onBackpressureLatest();
    }

    private Flux<UndoProgress> poll(int revision) {
        return Flux.defer(ticks)
                .map(tick -> new Look(look.apply(revision), tick + 1, 0))
                .scan(Look::after)
                .takeUntil(Look::last)
                .map(Look::seen)
                .doFinally(_ -> polls.remove(revision))
                .replay(1)
                .refCount();
    }

    /**
     * @param waited how many looks there were without an undo
     * @param still how many looks before this one saw the same
     */
    private record Look(UndoProgress seen, long waited, int still) {

        /** Once one was under way, there is nothing more to wait for. */
        Look after(Look next) {
            boolean ended = seen.underWay() && !next.seen.underWay();
            return new Look(next.seen, ended ? PATIENCE : next.waited, next.seen.equals(seen) ? still + 1 : 0);
        }

        boolean last() {
            return still >= STALLED || (!seen.underWay() && (seen.undoneBy() != null || waited >= PATIENCE));
        }
    }
}
