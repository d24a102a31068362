// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.Filter;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.privacy.ProcessingRecord;
import org.alliancegraph.snapshot.AggregateCache;
import org.alliancegraph.snapshot.SettledMoments;
import org.alliancegraph.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** However an export ends, nobody takes half a file for a whole one, and the next one can begin. */
@Isolated("It measures time.")
@SpringBootTest(
        classes = EndsOfExportsIT.Product.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:none/",
            "alliancegraph.data=target/ends-of-exports",
            "management.endpoint.health.group.readiness.include=readinessState"
        })
class EndsOfExportsIT {

    private static final int MANY = 200_000;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ScriptedGraph graph;

    @Autowired
    private NetworkExport export;

    @ParameterizedTest
    @EnumSource
    void aBrokenOneIsBrokenOff(ExportFormat format) {
        graph.script(MANY, page -> {
            if (page == 150) {
                throw new IllegalStateException("The disk is gone.");
            }
        });
        assertThatIOException().isThrownBy(() -> get(format.file()));
        assertThat(graph.pagesRead()).isEqualTo(150);
    }

    @Test
    void nothingFollowsWhatWasBrokenOff() throws Exception {
        graph.script(MANY, page -> {
            if (page == 20) {
                throw new DatabaseUnavailable("gone", null);
            }
        });
        try (Socket socket = ask("network.json")) {
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all)
                    .startsWith("HTTP/1.1 200")
                    .doesNotEndWith("0\r\n\r\n")
                    .doesNotContain("\"status\":50");
        }
    }

    @Test
    void whatFailsBeforeTheFirstByteIsTold() throws Exception {
        graph.script(MANY, page -> {
            throw new DatabaseUnavailable("gone", null);
        });
        HttpResponse<String> answer = get("network.json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("can't be reached").doesNotContain("gone");
    }

    @Test
    void whileAsManyAreUnderWayAsMayBeAFurtherOneIsRefused() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        graph.script(5000, page -> {
            begun.countDown();
            waitFor(end);
        });
        CompletableFuture<HttpResponse<String>> first = later("network.json");
        CompletableFuture<HttpResponse<String>> second = later("network.gexf");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        HttpResponse<String> third = get("network.jsonld");
        assertThat(third.statusCode()).isEqualTo(503);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("10");

        end.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(second.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(get("network.jsonld").statusCode()).isEqualTo(200);
    }

    @Test
    void itStopsWhenTheClientGoesAway() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        graph.script(MANY * 100, page -> {
            if (page == 5) {
                begun.countDown();
                waitFor(gone);
            }
        });
        try (Socket socket = ask("network.json")) {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            socket.setSoLinger(true, 0);
        }
        gone.countDown();
        int[] before = {-1};
        await().atMost(20, TimeUnit.SECONDS)
                .pollInterval(500, TimeUnit.MILLISECONDS)
                .until(() -> {
                    int now = graph.pagesRead();
                    boolean stands = now == before[0];
                    before[0] = now;
                    return stands;
                });
        assertThat(graph.pagesRead()).isLessThan(1000);
    }

    @ParameterizedTest
    @EnumSource
    void itHoldsNoMoreThanItIsWriting(ExportFormat format) throws Exception {
        long[] held = {0};
        graph.script(MANY, page -> {
            if (page == 190) {
                System.gc();
                held[0] = graph.pagesHeld();
            }
        });
        export.write(ExportRequest.whole(format), OutputStream.nullOutputStream());
        assertThat(graph.pagesRead()).isGreaterThanOrEqualTo(200);
        assertThat(held[0]).isLessThanOrEqualTo(2);
    }

    private HttpResponse<String> get(String file) throws Exception {
        return http.send(request(file), BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> later(String file) {
        return http.sendAsync(request(file), BodyHandlers.ofString());
    }

    private HttpRequest request(String file) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/export/" + file))
                .build();
    }

    private Socket ask(String file) throws Exception {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream()
                .write(("GET /export/" + file + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Exports, and nothing else of the product. */
    @TestComponent
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
                "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
                "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration"
            })
    @ComponentScan(
            basePackages = "org.alliancegraph",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "org\\.alliancegraph\\.(graphql\\.transport\\.ProblemController|TimeConfiguration|snapshot\\.RecentAggregates)"))
    @Import({
        ExportController.class,
        ExportPurpose.class,
        ExportProblems.class,
        Exports.class,
        FileNames.class,
        ExportConfiguration.class,
        Snapshots.class,
        SettledMoments.class,
        AggregateCache.class,
        ProcessingRecord.class
    })
    static class Product {

        /** Who asks sees everything, as the graph has only statements for such. */
        @Bean
        Filter steward() {
            Identity steward = () -> new Account(null, AccessRole.STEWARD, false);
            return (request, response, chain) -> {
                request.setAttribute(Identity.ATTRIBUTE, steward);
                chain.doFilter(request, response);
            };
        }

        @Bean
        ScriptedGraph scriptedGraph() {
            return new ScriptedGraph();
        }

        @Bean
        NetworkScope scope() {
            return new NetworkScope(_ -> Mono.error(new AssertionError("no filter of the API is given")));
        }
    }
}
