// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What clients are told: one status, one code, one sentence, and nothing of the inside. */
@WebJourney
@ExtendWith(OutputCaptureExtension.class)
class RequestsIT {

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void aQueryMayBeAskedByGetWithItsVariables() throws Exception {
        Answer answer = client.get(
                Map.of("query", "query($n: String) { hello(name: $n) }", "variables", "{\"n\":\"Grünstadt 🏘\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("data").path("hello").asString()).contains("Grünstadt 🏘");
    }

    @Test
    void aMutationIsNotRunByGet() throws Exception {
        Answer answer = client.get(Map.of("query", "mutation { touch }"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(client.query("mutation { touch }")
                        .json()
                        .path("data")
                        .path("touch")
                        .asString())
                .isEqualTo("touched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethodsAreNotServed(String method) throws Exception {
        Answer answer = client.method(method);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/json; charset=nonsense",
                "nonsense"
            })
    void aBodyMustBeJsonInUtf8(String type) throws Exception {
        Answer answer = client.post("{\"query\":\"{ hello }\"}".getBytes(StandardCharsets.UTF_8), "Content-Type", type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() throws Exception {
        byte[] body = "{\"query\":\"{ hello(name: \\\"Köln\\\") }\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(client.post(body, "Content-Type", "application/json").status())
                .isEqualTo(400);
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefused() throws Exception {
        byte[] body = ("{\"query\":\"{ hello }\",\"x\":\"" + "x".repeat(1024 * 1024) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        Answer answer = client.post(body, "Content-Type", "application/json");
        Answer unannounced = client.send(client.request()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.limit()).isEqualTo("requestSize");
        assertThat(unannounced.status()).isEqualTo(413);
    }

    @Test
    void anAnswerIsGivenInTheTypeThatIsLikedBest() throws Exception {
        assertThat(accepting("text/html, application/json;q=0.5, application/graphql-response+json"))
                .isEqualTo("200 application/graphql-response+json;charset=UTF-8");
        assertThat(accepting("text/html,application/xhtml+xml,*/*;q=0.8"))
                .isEqualTo("200 application/json;charset=UTF-8");
        assertThat(accepting("text/html")).startsWith("406 ");
        assertThat(accepting("nonsense")).startsWith("400 ");
    }

    private String accepting(String accept) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:%d/graphql?query=%%7Bhello%%7D".formatted(port)))
                                .header("Accept", accept)
                                .build(),
                        BodyHandlers.ofString());
        return response.statusCode() + " "
                + response.headers().firstValue("Content-Type").orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "BadInput, INVALID_CURSOR",
        "DatabaseUnavailable, DATABASE_UNAVAILABLE",
        "ReadTimeout, TIMEOUT",
        "ReadCancelled, TIMEOUT"
    })
    void aFieldThatFailsSaysWhyUnderACodeAndItsPath(String how, String code) throws Exception {
        Answer answer = client.query("query($how: String!) { hello broken: fail(how: $how) }", Map.of("how", how));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.error().path("path").path(0).asString()).isEqualTo("broken");
        assertThat(answer.error().path("locations").path(0).path("line").asInt())
                .isEqualTo(1);
        assertThat(answer.json().path("data").path("hello").isString()).isTrue();
        assertThat(answer.response().body()).doesNotContain(SmallGraph.SECRET).doesNotContain("Exception");
    }

    @Test
    void aFaultOfTheServerIsFoundInTheLogByItsReference(CapturedOutput log) throws Exception {
        Answer answer = client.query("{ fail(how: \"anything else\") }");

        assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.response().body()).doesNotContain(SmallGraph.SECRET).doesNotContain("Exception");
        assertThat(log)
                .contains(answer.error().path("extensions").path("reference").asString());
        assertThat(log).contains(SmallGraph.SECRET);
    }

    @Test
    void aNullThatMustNotBeIsAFaultOfTheServer() throws Exception {
        Answer answer = client.query("{ nothing }");

        assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.error().path("path").path(0).asString()).isEqualTo("nothing");
    }

    @Test
    void daysAndMomentsAreReadAndWrittenInIso8601() throws Exception {
        Answer answer = client.query(
                "query($m: DateTime) { day(day: \"2018-03-15\") moment(moment: $m) }",
                Map.of("m", "2018-03-15T10:30:00+01:00"));

        assertThat(answer.json().path("data").toString())
                .isEqualTo("{\"day\":\"2018-03-15\",\"moment\":\"2018-03-15T09:30:00Z\"}");
    }

    @Test
    void toolsMayReadTheSchema() throws Exception {
        Answer answer = client.query(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void elsewhereFailuresAreProblemsInJson() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/nowhere".formatted(port)))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("trace");
    }
}
