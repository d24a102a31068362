// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Every client is answered in what it likes best: JSON wherever it takes JSON, and a stream for what needs one. */
@WebJourney
class AcceptIT {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String RESPONSE = "application/graphql-response+json;charset=UTF-8";
    private static final String EVENTS = "text/event-stream";

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    /** What clients send by default, and what the rules of HTTP make of less usual headers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // urql, Apollo, Relay's example, Spring, graphql-sse, EventSource, browsers, curl
                "application/graphql-response+json, application/graphql+json, application/json, text/event-stream,"
                        + " multipart/mixed | RESPONSE | EVENTS",
                "application/graphql-response+json,application/json;q=0.9 | RESPONSE | 400",
                "application/json | JSON | 400",
                "application/json, application/graphql-response+json | JSON | 400",
                "application/graphql-response+json, application/json | RESPONSE | 400",
                "application/json;charset=utf-8 | JSON | 400",
                "text/event-stream | EVENTS | EVENTS",
                "text/event-stream, application/json | JSON | EVENTS",
                "text/event-stream, application/json;q=0.1 | JSON | EVENTS",
                "application/json, text/event-stream;q=0.1 | JSON | EVENTS",
                "text/event-stream, */* | JSON | EVENTS",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | JSON | 400",
                "*/* | JSON | 400",
                "application/* | JSON | 400",
                "application/*+json | RESPONSE | 400",
                "application/json;q=0.5, application/graphql-response+json;q=0.4 | JSON | 400",
                "application/json;q=0.4, application/graphql-response+json;q=0.5 | RESPONSE | 400",
                "application/json;q=0, */* | RESPONSE | 400",
                "*/*, application/json;q=0.1 | RESPONSE | 400",
                "application/*;q=0.2, application/json | JSON | 400",
                "application/json;q=0, text/event-stream | EVENTS | EVENTS",
                "application/json, text/event-stream;q=0 | JSON | 400",
                "text/event-stream;q=0 | 406 | 406",
                "application/json;q=0 | 406 | 406",
                "text/html | 406 | 406",
                "text/* | 406 | 406",
                "nonsense | 400 | 400",
                "application/json;q=2 | 400 | 400"
            })
    void aQueryAndASubscriptionAreAnsweredInWhatIsLikedBest(String accept, String query, String subscription)
            throws Exception {
        assertThat(kind(asked(accept, "{ hello }"))).as("query").isEqualTo(query);
        assertThat(kind(asked(accept, "subscription { count(to: 1) }")))
                .as("subscription")
                .isEqualTo(subscription);
        assertThat(kind(client.get(Map.of("query", "{ hello }"), accept)))
                .as("GET")
                .isEqualTo(query);
    }

    private Answer asked(String accept, String document) throws Exception {
        return client.send(client.request()
                .setHeader("Accept", accept)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document)))));
    }

    private static String kind(Answer answer) {
        return answer.status() != 200
                ? String.valueOf(answer.status())
                : switch (answer.header("Content-Type")) {
                    case JSON -> answer.json().has("data") ? "JSON" : "400";
                    case RESPONSE -> "RESPONSE";
                    case String type when type.startsWith(EVENTS) -> "EVENTS";
                    case String other -> other;
                };
    }
}
