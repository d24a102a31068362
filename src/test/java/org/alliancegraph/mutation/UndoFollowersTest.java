// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

@DisplayName("Who follows an undo")
class UndoFollowersTest {

    private static final UndoProgress NONE = new UndoProgress(false, 0, null);
    private static final UndoProgress HALF = new UndoProgress(true, 0.5, null);
    private static final UndoProgress DONE = new UndoProgress(false, 1, 7);

    private final List<Integer> looks = new ArrayList<>();
    private final Sinks.Many<Long> ticks = Sinks.many().multicast().directBestEffort();
    private UndoProgress now = NONE;
    private final UndoFollowers followers = new UndoFollowers(ticks::asFlux, revision -> {
        looks.add(revision);
        return now;
    });

    private int completed;
    private long time;

    @Test
    @DisplayName("shares one poll, which ends with the undo and begins anew for who comes later")
    void sharesOnePoll() {
        List<UndoProgress> one = new ArrayList<>();
        List<UndoProgress> other = new ArrayList<>();
        follow(3, one);
        follow(3, other);
        now = HALF;
        tick(1);
        now = DONE;
        tick(5);

        assertThat(one).containsExactly(HALF, DONE).isEqualTo(other);
        assertThat(looks).containsExactly(3, 3);
        assertThat(completed).isEqualTo(2);

        follow(3, new ArrayList<>());
        tick(1);
        assertThat(looks).containsExactly(3, 3, 3);
    }

    @Test
    @DisplayName("hears no more when no undo begins")
    void noneBegins() {
        follow(3, new ArrayList<>());
        tick(100);

        assertThat(looks).hasSize(UndoFollowers.PATIENCE);
        assertThat(completed).isOne();
    }

    @Test
    @DisplayName("hears no more of an undo that makes no progress, as its process was killed")
    void noProgress() {
        now = HALF;
        follow(3, new ArrayList<>());
        tick(2 * UndoFollowers.STALLED);

        assertThat(looks).hasSize(UndoFollowers.STALLED + 1);
        assertThat(completed).isOne();
    }

    @Test
    @DisplayName("costs nothing after the last has gone")
    void lastHasGone() {
        now = HALF;
        Disposable one = follow(3, new ArrayList<>());
        Disposable other = follow(3, new ArrayList<>());
        tick(1);
        one.dispose();
        tick(1);
        other.dispose();
        tick(10);

        assertThat(looks).hasSize(2);
        assertThat(ticks.currentSubscriberCount()).isZero();
    }

    private Disposable follow(int revision, List<UndoProgress> told) {
        return Flux.from(followers.follow(revision)).subscribe(told::add, failure -> {}, () -> completed++);
    }

    private void tick(int times) {
        LongStream.range(time, time + times).forEach(ticks::tryEmitNext);
        time += times;
    }
}
