// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dashboard that asks again is sent nothing again, unless somebody wrote. */
@WritingTest
class AnswerTagsIT {

    private static final String CREATE = """
        mutation { createOrganization(input: {name: "Marken-GmbH", kind: COMPANY}, commit: {by: "Ada"}) { revision { number } errors { code } } }
        """;

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void anAnswerIsSentAgainOnlyWhenSomebodyWrote() throws Exception {
        String query = "{ revision actors(first: 3) { nodes { id } } }";
        Answer first = asked(query, "");
        String tag = first.header("ETag");
        assertThat(tag)
                .startsWith("W/\"" + first.json().path("data").path("revision").asInt() + "-");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache, private");

        Answer again = asked(query, tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.response().headers().allValues("Vary")).contains("Accept");
        assertThat(asked(query, "\"x\", " + tag).status()).isEqualTo(304);
        assertThat(asked(query, "*").status()).isEqualTo(304);
        assertThat(asked(query, "*").header("ETag")).isEqualTo(tag);

        Answer written = client.query(CREATE);
        int number = written.json()
                .path("data")
                .path("createOrganization")
                .path("revision")
                .path("number")
                .asInt();
        assertThat(number).as(written.response().body()).isPositive();
        Answer after = asked(query, tag);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().path("data").path("revision").asInt()).isEqualTo(number);
        assertThat(after.header("ETag")).startsWith("W/\"" + number + "-");
    }

    @Test
    void theRevisionOfAPastMomentStaysTheSame() throws Exception {
        assertThat(client.query("{ revision(knownAt: \"2000-01-01T00:00:00Z\") }")
                        .json()
                        .path("data")
                        .toString())
                .isEqualTo("{\"revision\":0}");
    }

    /**
     * What is about something under way, what failed, and what is sent by POST may be another thing the next moment.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ import(id: \"nobody\") { state } }",
                "{ revision ...f } fragment f on Query { ... { import(id: \"nobody\") { state } } }",
                "{ actor(id: \"no id\") { id } }",
                "{ nobody }"
            })
    void whatMayChangeAtAnyTimeHasNoTag(String query) throws Exception {
        Answer answer = asked(query, "");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(asked(query, "*").status()).isNotEqualTo(304);
        assertThat(client.query("{ revision }").header("ETag")).isEmpty();
    }

    @Test
    void aTagIsThatOfOneFormat() throws Exception {
        String json =
                client.get(Map.of("query", "{ revision }"), "application/json").header("ETag");
        assertThat(json).isNotEmpty().isNotEqualTo(asked("{ revision }", "").header("ETag"));
    }

    private Answer asked(String query, String tag) throws Exception {
        HttpRequest.Builder request = client.reading(Map.of("query", query), Client.GRAPHQL_RESPONSE);
        return client.send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
    }
}
