// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.alliancegraph.compiler.SubscriptionFeed.Events;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

@DisplayName("A reader of a feed")
class FeedPagesTest {

    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");
    private static final Instant MIDDLE = START.plusSeconds(1);
    private static final Instant END = START.plusSeconds(2);

    private final Queue<Mono<Events>> answers = new ArrayDeque<>();
    private final List<Instant> positions = new ArrayList<>();
    private final FeedPages pages = new FeedPages(
            START,
            (after, until) -> {
                positions.add(after);
                return answers.remove();
            },
            Duration.ofNanos(1));

    @Test
    @DisplayName("gets a page again that was read too late to be delivered")
    void latePage() {
        answers.add(Mono.error(RequestRejected.late(false)));
        answers.add(Mono.error(new ReadTimeout("The database was slow.", null)));
        answers.add(page(MIDDLE, "one", "two"));
        answers.add(Mono.error(RequestRejected.late(false)));
        answers.add(page(END, "three"));

        assertThat(pages.until(END).collectList().block()).containsExactly("one", "two", "three");
        assertThat(positions).containsExactly(START, START, START, MIDDLE, MIDDLE);
    }

    @ParameterizedTest
    @MethodSource("tooLate")
    @DisplayName(
            "is told by the error of a page that is too slow each time, and waits for a database however long it is"
                    + " away")
    void alwaysLate(Throwable late) {
        for (int i = 0; i < 100; i++) {
            answers.add(Mono.error(new DatabaseUnavailable("The database is away.", null)));
        }
        for (int i = 0; i < 100; i++) {
            answers.add(Mono.error(late));
        }

        assertThatThrownBy(() -> pages.until(END).collectList().block()).isSameAs(late);
        assertThat(positions).hasSizeBetween(101, 120);
    }

    static Stream<RuntimeException> tooLate() {
        return Stream.of(new ReadTimeout("The database was slow.", null), RequestRejected.late(false));
    }

    @Test
    @DisplayName("gets nothing twice")
    void nothingTwice() {
        answers.add(page(END, "one"));

        assertThat(pages.until(END).collectList().block()).containsExactly("one");
        assertThat(pages.until(END).collectList().block()).isEmpty();
        assertThat(pages.until(MIDDLE).collectList().block()).isEmpty();
    }

    private static Mono<Events> page(Instant last, Object... events) {
        return Mono.just(new Events(List.of(events), last));
    }
}
