// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every error is told in the language that the client asks for, under the same code, whatever it leaves by. */
@WebJourney
class ErrorLanguagesIT {

    private static final String TOO_LARGE = "{ actors(first: 1000) { totalCount } }";
    private static final String IN_GERMAN = "first ist 1000, aber eine Seite hat höchstens 200 Einträge.";

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isToldInGermanAndInEnglish(String body) throws Exception {
        JsonNode english = post(body, "fr, en;q=0.5").error();
        JsonNode german = post(body, "de-AT, en;q=0.5").error();

        assertThat(german.path("message").asString())
                .isNotBlank()
                .isNotEqualTo(english.path("message").asString())
                .doesNotContainIgnoringCase("Validierungsfehler (");
        assertThat(withoutWords(german)).isEqualTo(withoutWords(english));
    }

    static Stream<String> requests() {
        Stream<String> malformed =
                Stream.of("[]", "7", "{}", "{\"query\":7}", "{", "{\"query\":\"a\",\"query\":\"b\"}");
        Stream<String> documents = Stream.of(
                        "{ helo }",
                        "{ hello(nam: 1) }",
                        "{ hello } ...",
                        "{ hello(names: [1]) }",
                        "{ actors(filter: {nme: 1}) { totalCount } }",
                        "query q($n: Int!) { actors(first: $n) { totalCount } }",
                        "query a { hello } query b { hello }",
                        "subscription { count(to: 1) }",
                        "{ day(day: \"yesterday\") }",
                        "{ fail(how: \"BadInput\") }",
                        "{ fail(how: \"ReadTimeout\") }",
                        "{ fail(how: \"DatabaseUnavailable\") }")
                .map(each -> JsonMapper.shared().writeValueAsString(Map.of("query", each)));
        return Stream.of(malformed, documents, RefusalsIT.excesses().map(RefusalsIT.Excess::body))
                .flatMap(each -> each);
    }

    private static JsonNode withoutWords(JsonNode error) {
        ObjectNode copy = error.deepCopy().asObject();
        copy.remove("message");
        return copy;
    }

    private Answer post(String body, String languages) throws Exception {
        return client.send(client.request()
                .headers("Content-Type", "application/json", "Accept-Language", languages)
                .POST(BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de|first ist 1000", "en-GB, de;q=0.9|first is 1000", "*|first is 1000", "?!|first is 1000"})
    void theFirstLanguageCounts(String languages, String beginning) throws Exception {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", TOO_LARGE));

        assertThat(post(body, languages).error().path("message").asString()).startsWith(beginning);
    }

    @Test
    void anEventStreamTellsThemInGermanToo() throws Exception {
        Answer answer = client.send(
                client.reading(Map.of("query", TOO_LARGE), "text/event-stream").header("Accept-Language", "de"));

        assertThat(answer.response().body()).contains(IN_GERMAN);
    }

    @Test
    void aWebSocketTellsThemInGermanToo() throws Exception {
        try (Talk talk = Talk.silent(port, "Accept-Language", "de").say(Map.of("type", "connection_init"))) {
            talk.next();
            JsonNode refused = talk.subscribe("a", TOO_LARGE).next();
            JsonNode failed =
                    talk.subscribe("b", "{ fail(how: \"ReadTimeout\") }").next();

            assertThat(refused.path("payload").path(0).path("message").asString())
                    .isEqualTo(IN_GERMAN);
            assertThat(failed.path("payload")
                            .path("errors")
                            .path(0)
                            .path("message")
                            .asString())
                    .isEqualTo("Die Operation dauerte zu lange und wurde beendet.");
            assertThat(List.of(refused.path("id").asString(), failed.path("id").asString()))
                    .containsExactly("a", "b");
        }
    }
}
