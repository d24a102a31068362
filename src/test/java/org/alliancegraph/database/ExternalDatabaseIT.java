// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.alliancegraph.ExternalDatabase;
import org.alliancegraph.TestClock;
import org.alliancegraph.TestData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The product on a Neo4j server that runs elsewhere, goes away, hangs and comes back. */
@Isolated("It measures time.")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestClock.class)
@DirtiesContext
class ExternalDatabaseIT extends ReadExecutorContract {

    private static final ExternalDatabase SERVER = new ExternalDatabase().start();
    private static final Path UNUSED = TestData.folder().resolve("data");
    private static final String ACTOR = "municipality:06636003";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** The driver tells of each failure with a long trace, thousands of times a minute if nobody waits. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ObjectProvider<GraphDatabaseService> embedded;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void external(DynamicPropertyRegistry registry) {
        registry.add("spring.neo4j.uri", SERVER::address);
        registry.add("spring.neo4j.authentication.username", () -> "neo4j");
        registry.add("spring.neo4j.authentication.password", SERVER::password);
        registry.add("alliancegraph.data", UNUSED::toString);
        registry.add("alliancegraph.limits.operation-time", () -> "3s");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        SERVER.close();
    }

    @Override
    protected ReadExecutor reads() {
        return reads;
    }

    @Override
    protected ReadExecutor observer() {
        return reads;
    }

    @Test
    void nothingEmbeddedStarts() {
        assertThat(reads).isInstanceOf(DriverReads.class);
        assertThat(embedded.stream()).isEmpty();
        assertThat(UNUSED.resolve("neo4j")).doesNotExist();
        assertThat(UNUSED.resolve("neo4j-password")).doesNotExist();
    }

    @Test
    void aReadSeesWhatWasJustWritten() {
        for (long n = 0; n < 20; n++) {
            client.query("MERGE (n:Written) SET n.n = $n").bind(n).to("n").run();
            assertThat(answer("MATCH (n:Written) RETURN n.n AS n")).isEqualTo(n);
        }
        client.query("MATCH (n:Written) DELETE n").run();
    }

    @Test
    void requestsFailWhileTheDatabaseIsAwayAndWorkOnceItIsBack() throws InterruptedException {
        var outcomes = new ConcurrentLinkedQueue<Class<?>>();
        var loaded = new AtomicBoolean(true);
        var load = IntStream.range(0, 4)
                .mapToObj(
                        _ -> CompletableFuture.runAsync(() -> readWhile(loaded, outcomes), Thread::startVirtualThread))
                .toList();
        await().until(() -> outcomes.contains(Long.class));

        SERVER.kill();
        assertThatThrownBy(() -> answer("RETURN 1 AS n")).isInstanceOf(DatabaseUnavailable.class);
        assertThat(graphQl()).contains("DATABASE_UNAVAILABLE");
        assertThat(status("/actuator/health")).isEqualTo(503);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);

        SERVER.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> status("/actuator/health/readiness") == 200);
        outcomes.clear();
        await().until(() -> outcomes.contains(Long.class));
        loaded.set(false);
        load.forEach(CompletableFuture::join);
        await().atMost(Duration.ofSeconds(30)).until(() -> graphQl().contains("\"id\":\"" + ACTOR + "\""));
        assertThat(outcomes).containsOnly(Long.class);
    }

    @Test
    void requestsFailInTimeWhileTheDatabaseHangs() throws IOException, InterruptedException {
        answer("RETURN 1 AS n");
        SERVER.freeze();
        try {
            assertThatThrownBy(() ->
                            reads.rows(new Query("RETURN 1 AS n", Map.of()), Cancellation.after(Duration.ofSeconds(1))))
                    .isInstanceOf(DatabaseUnavailable.class);
            assertThat(graphQl()).contains("DATABASE_UNAVAILABLE");
            assertThat(status("/actuator/health/readiness")).isEqualTo(503);
        } finally {
            SERVER.thaw();
        }
        await().atMost(LIMIT).until(() -> status("/actuator/health/readiness") == 200);
        assertThat(answer("RETURN 1 AS n")).isEqualTo(1L);
    }

    @Test
    void aWrongPasswordIsSaidAtOnce() {
        try (Driver wrong = GraphDatabase.driver(SERVER.address(), AuthTokens.basic("neo4j", "wrong"))) {
            assertThatThrownBy(() -> DatabaseWait.with(wrong, LIMIT))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("refuses the connection")
                    .hasMessageContaining("spring.neo4j.authentication");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsWaitedForAndThenNamed() {
        try (Driver nobody = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.basic("neo4j", "x"))) {
            assertThatThrownBy(() -> DatabaseWait.with(nobody, Duration.ofMillis(100)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("can't be reached")
                    .hasMessageContaining("spring.neo4j.uri");
        }
    }

    private void readWhile(AtomicBoolean loaded, ConcurrentLinkedQueue<Class<?>> outcomes) {
        while (loaded.get()) {
            try {
                outcomes.add(String.valueOf(answer("RETURN 1 AS n")).equals("1") ? Long.class : Object.class);
            } catch (DatabaseUnavailable e) {
                outcomes.add(e.getClass());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private @Nullable Object answer(String text) {
        List<Map<String, @Nullable Object>> rows = reads.rows(new Query(text, Map.of()), Cancellation.after(LIMIT));
        return rows.getFirst().values().iterator().next();
    }

    private String graphQl() {
        String operation = "{\"query\": \"{ node(id: \\\"" + ACTOR + "\\\") { id } }\"}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(operation))
                .timeout(LIMIT)
                .build();
        return send(request).body();
    }

    private int status(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(LIMIT)
                .build();
        return send(request).statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
