// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.CountingReads;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;
import reactor.core.publisher.Mono;

/** A product that was started while everybody was at lunch. */
@AllianceGraphTest
@DisplayName("What is usually asked of the whole network")
class CacheWarmerIT {

    private static final Duration AT_ONCE = Duration.ofNanos(1);
    private static final String PAGE = "{ partnerships(first: 7, through: [DIRECT]%s) { totalCount pageInfo {"
            + " endCursor } edges { node { status } } } }";

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final TaskScheduler scheduler = new ConcurrentTaskScheduler(timer);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Autowired
    private ExecutionGraphQlService engine;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private HttpGraphQlTester graphQl;

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    @DisplayName("was computed before somebody asks, for every page")
    void isThere() throws InterruptedException {
        prepared(new CacheWarmer(engine, AT_ONCE, scheduler));

        assertThat(partsOf(PAGE.formatted(""))).isEmpty();
        String cursor = graphQl.document(PAGE.formatted(""))
                .execute()
                .path("partnerships.pageInfo.endCursor")
                .entity(String.class)
                .get();
        assertThat(partsOf(PAGE.formatted(", after: \"" + cursor + "\""))).isEmpty();
        assertThat(partsOf("{ facets(by: [TYPE, YEAR], first: 10) { total } }")).isEmpty();
    }

    @Test
    @DisplayName("is asked one by one")
    void oneByOne() throws InterruptedException {
        prepared(new CacheWarmer(this::listening, AT_ONCE, scheduler));
        assertThat(asked)
                .containsExactly(
                        "preparation-13-the-whole-network",
                        "preparation-22-who-is-in-the-network",
                        "preparation-23-how-did-it-grow",
                        "preparation-42-what-was-gained",
                        "preparation-03-where-sources-disagree");
    }

    @Test
    @DisplayName("is left alone once something is written, as it would have to be computed anew")
    void endsWithAWrite() throws InterruptedException {
        CacheWarmer[] preparation = new CacheWarmer[1];
        preparation[0] = new CacheWarmer(
                request -> {
                    preparation[0].written();
                    return listening(request);
                },
                AT_ONCE,
                scheduler);
        prepared(preparation[0]);
        assertThat(asked).hasSize(1);
    }

    @Test
    @DisplayName("is not asked if nobody wants that")
    void never() throws InterruptedException {
        prepared(new CacheWarmer(this::listening, Duration.ZERO, scheduler));
        assertThat(asked).isEmpty();
    }

    private <T> Mono<T> listening(ExecutionGraphQlRequest request) {
        asked.add(request.getId());
        return Mono.empty();
    }

    private void prepared(CacheWarmer preparation) throws InterruptedException {
        preparation.ready();
        timer.shutdown();
        assertThat(timer.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    /** The statements beside those for the snapshot, for the answer and for whether memory is of this database. */
    private List<Query> partsOf(String document) {
        CountingReads counting = (CountingReads) reads;
        counting.sent();
        graphQl.document(document).execute().errors().verify();
        List<Query> sent = counting.sent();
        return sent.subList(1, sent.size() - 1).stream()
                .filter(each -> !each.text().equals(CypherFiles.text("projection/ledger")))
                .toList();
    }
}
