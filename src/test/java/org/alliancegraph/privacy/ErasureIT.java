// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.Answers;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person of whom every text is one that nobody else has. */
@WritingTest
@DisplayName("A person who asks for it")
class ErasureIT {

    private static final String ERRORS = " errors { code path message(language: EN) }";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Autowired
    private Erasure erasure;

    @LocalServerPort
    private int port;

    @Value("${alliancegraph.data}")
    private Path data;

    private final String canary = "Kanaria" + Long.toString(System.nanoTime(), 36);
    private String body = "";
    private String person = "";

    /** In every place where something about a person can be kept. */
    private void somebody() {
        body = made(
                "createOrganization",
                "CreateOrganizationInput",
                Map.of("name", "Haus " + System.nanoTime(), "kind", "FACILITY"));
        person = made(
                "createPerson",
                "CreatePersonInput",
                Map.of(
                        "name",
                        canary + " Vogel",
                        "title",
                        "Dr. " + canary,
                        "description",
                        "Singt in " + canary,
                        "alternativeNames",
                        List.of(canary + " Piep"),
                        "attributes",
                        List.of(Map.of("property", "telefon", "value", "0661 " + canary)),
                        "keys",
                        List.of(Map.of("scheme", "staff", "value", canary))));
        String same = made("createPerson", "CreatePersonInput", Map.of("name", canary + "a Vogel"));
        String other = made("createPerson", "CreatePersonInput", Map.of("name", "Somebody " + System.nanoTime()));
        done("changePerson", "ChangePersonInput", Map.of("id", person, "name", canary + " Spatz"));
        done(
                "recordClaim",
                "RecordClaimInput",
                Map.of(
                        "type",
                        "AFFILIATED_WITH",
                        "subject",
                        person,
                        "object",
                        body,
                        "role",
                        "MEMBER",
                        "note",
                        "Note " + canary));
        done("dismissDuplicate", "DismissDuplicateInput", Map.of("actors", List.of(other, person)));
        done("mergeActors", "MergeActorsInput", Map.of("kept", person, "gone", same));
        done(
                "recordBasis",
                "RecordBasisInput",
                Map.of(
                        "person",
                        person,
                        "kind",
                        "CONSENT",
                        "purpose",
                        "For " + canary,
                        "document",
                        "File " + canary,
                        "audience",
                        "PUBLIC"));
    }

    private String made(String mutation, String type, Map<String, Object> input) {
        Map<?, ?> payload = done(mutation, type, input);
        return payload.values().stream()
                .filter(Map.class::isInstance)
                .map(each -> ((Map<?, ?>) each).get("key"))
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private Map<?, ?> done(String mutation, String type, Map<String, Object> input) {
        String field = switch (mutation) {
            case "createPerson" -> "person { key }";
            case "createOrganization" -> "organization { key }";
            default -> "";
        };
        Map<?, ?> payload = (Map<?, ?>) Answers.of(
                        graphQl,
                        "mutation($i: " + type + "!) { " + mutation
                                + "(input: $i, commit: {by: \""
                                + (input.containsKey("actors") ? canary + " Vogel" : "Mia")
                                + "\", why: \"Letter of "
                                + (input.toString().contains(canary) || input.containsKey("kept")
                                        ? canary
                                        : canary + " Vogel")
                                + "\"}) { " + field + ERRORS + " } }",
                        Map.of("i", input))
                .get(mutation);
        assertThat(payload.get("errors")).isEqualTo(List.of());
        return payload;
    }

    @Test
    @DisplayName("is told everything that is kept, and who recorded it, as a document")
    void isToldEverything() throws Exception {
        somebody();
        String json = sent("GET", "/privacy/report?person=" + person, "application/json");

        assertThat(json)
                .contains(canary + " Vogel", canary + " Piep", canary + " Spatz", canary + "a Vogel")
                .contains("0661 " + canary, "Note " + canary, "For " + canary, "File " + canary, "Letter of " + canary)
                .contains("\"by\":\"Mia\"", body);
        assertThat(sent("GET", "/privacy/report?person=" + person, "text/html"))
                .startsWith("<!doctype html>")
                .contains("Note " + canary, "@media print")
                .doesNotContain("<script");
        assertThat(sent("GET", "/privacy/report?person=person:nobody-at-all", "application/json"))
                .contains("404");
        assertThat(sent("GET", "/privacy/processing", "application/json")).contains("REPORT");
    }

    @Test
    @DisplayName("is erased without a trace in the graph, in files and in answers, and does not come back")
    void isErased() throws Exception {
        somebody();
        String before = Answers.newest(graphQl);
        String upload = sent("POST", "/import?name=" + canary + ".csv", "application/json", table());
        assertThat(upload).contains("file");
        assertThat(planned(table())).doesNotContain("NOT_ALLOWED");
        assertThat(sent("GET", "/export/network.json?purpose=Atlas", "*/*")).contains(canary);
        assertThat(sent("GET", "/privacy/processing", "application/json")).contains("EXPORT", "Atlas");
        assertThat(found("/privacy/erasure?person=" + person)).isTrue();
        assertThat(kept()).isNotEmpty();

        String erased = sent("POST", "/privacy/erasure?person=" + person + "&why=Request", "application/json");

        assertThat(JsonMapper.shared().readTree(erased).path("people")).hasSize(2);
        assertThat(kept()).isEmpty();
        for (String asked : List.of(
                "{ search(text: \"" + canary + "\") { totalCount } }",
                "{ search(text: \"" + canary + "\", knownAt: \"" + before + "\") { totalCount } }")) {
            assertThat(Answers.of(graphQl, asked).toString()).as(asked).contains("totalCount=0");
        }
        assertThat(Answers.of(graphQl, "{ changes(first: 50) { nodes { why by kind file } } }")
                        .toString())
                .doesNotContain(canary);
        assertThat(Answers.of(graphQl, "{ actor(id: \"" + body + "\") { name claims { totalCount } } }")
                        .toString())
                .contains("totalCount=1"); // Its own name.
        assertThat(sent("GET", "/export/network.json", "*/*")).doesNotContain(canary);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(filesThatName()).isEmpty());

        assertThat(refusal()).contains("NOT_ALLOWED");
        assertThat(planned(table())).contains("NOT_ALLOWED").contains("WRONG");

        restore();
        erasure.afterSingletonsInstantiated();
        assertThat(kept()).isEmpty();
    }

    private String refusal() {
        return Answers.of(
                        graphQl,
                        "mutation($n: String!) { createPerson(input: {name: $n}) { errors { code path } } }",
                        Map.of("n", "Dr. " + canary.toUpperCase(Locale.ROOT) + "  Spatz"))
                .toString();
    }

    /** As a backup of before would: the same node again. */
    private void restore() {
        driver.executableQuery("CREATE (n:Entity:Actor:Person {id: $id, name: $name, type: 'Person'})")
                .withParameters(Map.of("id", person, "name", canary))
                .execute();
        assertThat(kept()).isNotEmpty();
    }

    private byte[] table() {
        return ("type;name\nPerson;" + canary + " Spatz\n").getBytes(StandardCharsets.UTF_8);
    }

    private String planned(byte[] file) throws Exception {
        JsonNode upload =
                JsonMapper.shared().readTree(sent("POST", "/import?name=later.csv", "application/json", file));
        Map<?, ?> begun = (Map<?, ?>) ((Map<?, ?>) Answers.of(
                                graphQl,
                                "mutation($f: ID!) { planImport(input: {file: $f}) { import { id } } }",
                                Map.of("f", upload.path("file").asString()))
                        .get("planImport"))
                .get("import");
        String[] rows = new String[1];
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            rows[0] = Answers.of(
                            graphQl,
                            "query($i: ID!) { import(id: $i) { state rows { nodes { outcome reasons { code } } } } }",
                            Map.of("i", begun.get("id")))
                    .toString();
            assertThat(rows[0]).contains("outcome");
        });
        return rows[0];
    }

    private boolean found(String path) throws Exception {
        return sent("GET", path, "application/json").contains(canary);
    }

    /** All nodes and relationships that have a property with the text. */
    private List<String> kept() {
        List<String> found = new ArrayList<>();
        for (String each :
                List.of("MATCH (n) RETURN properties(n) AS p", "MATCH ()-[n]->() RETURN properties(n) AS p")) {
            driver.executableQuery(each).execute().records().stream()
                    .map(row -> row.get("p").asMap().toString())
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(canary.toLowerCase(Locale.ROOT)))
                    .forEach(found::add);
        }
        return found;
    }

    /** The files beside the database: imports, the network in memory, what is remembered. */
    private List<Path> filesThatName() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                boolean database = each.toString().contains("/databases/")
                        || each.toString().contains("/transactions/");
                if (!database && names(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private boolean names(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return file.toString().contains(canary) || text.contains(canary.toLowerCase(Locale.ROOT));
    }

    private String sent(String method, String path, String accept, byte... body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .header("Accept", accept)
                                    .header("Content-Type", "application/octet-stream")
                                    .method(method, BodyPublishers.ofByteArray(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
