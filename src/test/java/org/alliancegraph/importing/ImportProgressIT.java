// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.rest;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who began an import sees how far it is, and may change her mind. */
@WritingTest
@DisplayName("The progress of an import")
class ImportProgressIT {

    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Pattern PROGRESS = Pattern.compile("\"progress\":([0-9.]+)");

    @Autowired
    private Imports imports;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private HttpGraphQlTester graphQl;

    @LocalServerPort
    private int port;

    @Test
    void isToldUntilThePlanIsMade() throws Exception {
        Import begun = begun("progress-a", 20_000);
        String told = followed(begun.id());

        assertThat(found(STATE, told)).startsWith("PLANNING").endsWith("PLANNED");
        assertThat(found(PROGRESS, told).stream().map(Double::valueOf).toList())
                .isSorted()
                .allMatch(each -> each <= 1)
                .endsWith(1.0);
    }

    @Test
    void endsWithACancellationThatLeavesNothing() throws Exception {
        Import begun = begun("progress-b", 30_000);
        rest(begun);
        assertThat(imports.apply(begun)).isTrue();
        graphQl.document("mutation($i: ID!) { cancelImport(input: {id: $i}) { import { id } errors { message } } }")
                .variable("i", begun.id())
                .execute()
                .path("cancelImport.errors")
                .entityList(Object.class)
                .hasSize(0);

        assertThat(found(STATE, followed(begun.id()))).endsWith("CANCELLED");
        assertThat(client.query("MATCH (n:Entity) WHERE n.id STARTS WITH 'organization:progress-b' RETURN count(n)")
                        .fetchAs(Long.class)
                        .one())
                .contains(0L);
        graphQl.document("query($i: ID!) { import(id: $i) { failure english: failure(language: EN) } }")
                .variable("i", begun.id())
                .execute()
                .path("import.failure")
                .entity(String.class)
                .isEqualTo("Er wurde abgebrochen; nichts wurde geschrieben.")
                .path("import.english")
                .entity(String.class)
                .isEqualTo("It was cancelled; nothing was written.");
    }

    private Import begun(String mark, int rows) throws Exception {
        String file = IntStream.range(0, rows)
                .mapToObj(
                        each -> "organization:%s-%d;Organization;Verein %s %d;OTHER".formatted(mark, each, mark, each))
                .collect(Collectors.joining("\n", "id;type;name;kind\n", "\n"));
        Imports.Upload upload = imports.receive(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), mark + ".csv")
                .orElseThrow();
        return imports.plan(imports.wish(upload.path(), upload.name(), null, null, "Ada", null));
    }

    /** All that is told over server-sent events until the server says that there is no more. */
    private String followed(String id) throws Exception {
        String query = "{\"query\": \"subscription { importProgress(id: \\\"" + id + "\\\") { state progress } }\"}";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(query))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
