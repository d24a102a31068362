// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that names a document saves itself the sending of it, by every transport. */
@WebJourney
class PersistedDocumentsIT {

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void anAutomaticOneIsSentOnceAndNamedFromThenOn(String method) throws Exception {
        String document = "{ hello } # by " + method;
        Map<String, Object> named = Map.of("extensions", persisted(hash(document)));
        Map<String, Object> whole = Map.of("query", document, "extensions", persisted(hash(document)));

        Answer unknown = ask(method, named);
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.error().path("message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(ask(method, whole).json().path("data").has("hello")).isTrue();
        assertThat(ask(method, named).json().path("data").has("hello")).isTrue();
        assertThat(ask(method, Map.of("extensions", persisted(hash(document).toUpperCase(Locale.ROOT))))
                        .json()
                        .path("data")
                        .has("hello"))
                .isTrue();
    }

    @Test
    void whatIsNotFoundIsNoFailureOfHttpForOlderClients() throws Exception {
        String body = JsonMapper.shared().writeValueAsString(Map.of("extensions", persisted(hash("never sent"))));
        Answer json = client.send(client.request()
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(json.status()).isEqualTo(200);
        assertThat(client.post(body).status()).isEqualTo(400);
    }

    @Test
    void nobodyCanPutADocumentUnderTheHashOfAnother() throws Exception {
        Map<String, Object> mistaken =
                Map.of("query", "mutation { touch }", "extensions", persisted(hash("{ hello } # innocent")));
        assertThat(ask("POST", mistaken).code()).isEqualTo("BAD_REQUEST");
        assertThat(ask("POST", Map.of("extensions", persisted(hash("{ hello } # innocent"))))
                        .code())
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, greeting, hello",
        "POST, greeting, hello",
        "GET, sha256:0f5b0d4f8a9d2f1b5c7e3a6d9b8c7f6e5d4c3b2a190817263544536271809fae, hello",
        "POST, 0f5b0d4f8a9d2f1b5c7e3a6d9b8c7f6e5d4c3b2a190817263544536271809fae, hello",
        "POST, touch, touch"
    })
    void aTrustedOneIsAskedForByItsId(String method, String id, String field) throws Exception {
        Answer answer = ask(method, Map.of("documentId", id, "variables", Map.of("name", "Ada")));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.json().path("data").has(field)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, touch, BAD_REQUEST", // writes
        "POST, nobody, PERSISTED_QUERY_NOT_FOUND",
        "GET, nobody, PERSISTED_QUERY_NOT_FOUND",
        "POST, sha256:nobody, PERSISTED_QUERY_NOT_FOUND",
        "POST, wrong, VALIDATION_FAILED",
        "POST, count, BAD_REQUEST" // needs a stream
    })
    void aNameIsNoWayAroundTheRules(String method, String id, String code) throws Exception {
        assertThat(ask(method, Map.of("documentId", id)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"documentId\": 1}",
                "{\"documentId\": \"greeting\", \"query\": \"{ hello }\"}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"a\"}}}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 1}}}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": \"1\", \"sha256Hash\": []}}}",
                "{\"query\": 5, \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"a\"}}}",
                "{\"extensions\": {\"persistedQuery\": 1}}"
            })
    void whatNamesNoDocumentIsRefused(String body) throws Exception {
        Answer answer = client.post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void streamsTakeNamesToo() throws Exception {
        Answer events = client.get(Map.of("documentId", "count"), "text/event-stream");
        assertThat(events.response().body()).contains("{\"count\":2}").endsWith("event: complete\ndata: \n\n");
        try (Talk talk = Talk.begun(port)
                .say(Map.of("id", "1", "type", "subscribe", "payload", Map.of("documentId", "count")))) {
            JsonNode next = talk.next();
            assertThat(next.path("payload").path("data").path("count").asInt()).isEqualTo(1);
        }
    }

    private Answer ask(String method, Map<String, Object> parameters) throws Exception {
        if (method.equals("POST")) {
            return client.post(JsonMapper.shared().writeValueAsString(parameters));
        }
        Map<String, String> texts = new HashMap<>();
        parameters.forEach((name, value) -> texts.put(
                name, value instanceof String text ? text : JsonMapper.shared().writeValueAsString(value)));
        return client.get(texts);
    }

    private static Map<String, Object> persisted(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
