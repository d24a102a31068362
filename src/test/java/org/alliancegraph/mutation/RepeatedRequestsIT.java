// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.TestData;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Who never saw the answer sends the request again, under the same key. */
@WritingTest
@DisplayName("A request that is sent again")
class RepeatedRequestsIT {

    private static final String RECORD =
            "mutation($i: RecordClaimInput!, $c: CommitInput) { recordClaim(input: $i, commit: $c) {"
                    + " claim { id } revision { number } errors { code } } }";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    void isDoneOnceAndAnotherOneUnderItsKeyIsRefused() {
        Coordinator coordinator = new Coordinator(graphQl);
        Map<String, Object> tie = tie(coordinator, "Einmal");
        Map<?, ?> first = sends(coordinator, tie, "once");
        assertThat(sends(coordinator, tie, "once")).isEqualTo(first);
        Map<String, Object> other = Map.of(
                "type",
                "COLLABORATES_WITH",
                "subject",
                "organization:einmal-a",
                "object",
                "organization:einmal-b",
                "kind",
                "FUNDING");
        assertThat(sends(coordinator, other, "once").get("errors"))
                .isEqualTo(List.of(Map.of("code", "CLIENT_KEY_REUSED")));
    }

    @Test
    void isDoneOnceAlsoWhileTheFirstIsStillUnderway() throws Exception {
        Coordinator coordinator = new Coordinator(graphQl);
        Map<String, Object> tie = tie(coordinator, "Zugleich");
        List<Callable<Map<?, ?>>> requests = Collections.nCopies(4, () -> sends(coordinator, tie, "at-once"));
        Set<Map<?, ?>> answers = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Map<?, ?>> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers)
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.get("errors")).isEqualTo(List.of()));
    }

    @Test
    void isDoneOnceAlsoIfTheProductWasStartedAnewInBetween() {
        Path data = TestData.folder();
        Map<?, ?> first;
        try (ConfigurableApplicationContext product = product(data)) {
            Coordinator coordinator = coordinator(product);
            first = sends(coordinator, tie(coordinator, "Neustart"), "before-the-restart");
            assertThat(first.get("errors")).isEqualTo(List.of());
        }
        try (ConfigurableApplicationContext product = product(data)) {
            Coordinator coordinator = coordinator(product);
            Map<String, Object> tie = Map.of(
                    "type",
                    "COLLABORATES_WITH",
                    "subject",
                    "organization:neustart-a",
                    "object",
                    "organization:neustart-b");
            assertThat(sends(coordinator, tie, "before-the-restart")).isEqualTo(first);
            assertThat(coordinator.sees("organization:neustart-a")).hasSize(2);
            assertThat(sends(coordinator, tie, "after-the-restart").get("errors"))
                    .isEqualTo(List.of(Map.of("code", "DUPLICATE")));
        }
    }

    private static Map<String, Object> tie(Coordinator coordinator, String name) {
        return Map.of(
                "type",
                "COLLABORATES_WITH",
                "subject",
                coordinator.organization(name + " A"),
                "object",
                coordinator.organization(name + " B"));
    }

    private static Map<?, ?> sends(Coordinator coordinator, Map<String, Object> claim, String key) {
        return coordinator.run(RECORD, Map.of("i", claim, "c", Map.of("clientKey", key)), "recordClaim");
    }

    private static ConfigurableApplicationContext product(Path data) {
        return new SpringApplicationBuilder(AllianceGraphApplication.class)
                .run(
                        "--server.port=0",
                        "--alliancegraph.data=" + data,
                        "--alliancegraph.bolt-port=0",
                        "--alliancegraph.page-cache=32MB",
                        "--alliancegraph.sample.enabled=false");
    }

    private static Coordinator coordinator(ConfigurableApplicationContext product) {
        String port = product.getEnvironment().getProperty("local.server.port");
        return new Coordinator(HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/graphql")
                .build()));
    }
}
