// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.graphql.transport.SmallGraph.Counted;
import org.alliancegraph.graphql.transport.SmallGraph.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The graphql-transport-ws protocol, message by message. */
@WebJourney
class SocketsIT {

    @LocalServerPort
    int port;

    @Autowired
    Slow slow;

    @Autowired
    Counted counted;

    @Autowired
    @Qualifier("subscriptions")
    ConnectionQuota subscriptions;

    @BeforeEach
    void reset() {
        slow.reset();
        counted.reset();
    }

    @Test
    void eventsComeInOrderAndAreCompleted() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", "subscription { count(to: 3) }")) {
            for (int i = 1; i <= 3; i++) {
                JsonNode event = talk.next();
                assertThat(event.path("type").asString()).isEqualTo("next");
                assertThat(event.path("id").asString()).isEqualTo("a");
                assertThat(event.at("/payload/data/count").asInt()).isEqualTo(i);
            }
            assertThat(talk.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void severalOperationsShareAConnection() throws Exception {
        try (Talk talk = Talk.begun(port)
                .subscribe("s", "{ slow }")
                .subscribe("q", "{ hello }")
                .subscribe("m", "mutation { touch }")) {
            String heard = talk.next().toString()
                    + talk.next().toString()
                    + talk.next().toString()
                    + talk.next().toString();

            assertThat(heard).contains("Hello").contains("touched").doesNotContain("\"id\":\"s\"");
        }
        assertThat(slow.cancelled.await(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatAClientCompletesIsEnded() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", "subscription { count(to: 1000000000) }")) {
            talk.next();
            talk.say(Map.of("id", "a", "type", "complete"));
            assertThat(counted.cancelled.await(5, TimeUnit.SECONDS)).isTrue();
            await().until(() -> subscriptions.taken() == 0);
            talk.subscribe("b", "{ hello }");
            JsonNode event = talk.next();
            while (event.path("id").asString().equals("a")) {
                event = talk.next();
            }
            assertThat(event.path("id").asString()).isEqualTo("b");
        }
    }

    @Test
    void whatGoesOnForAClientThatIsGoneIsEnded() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", "subscription { count(to: 1000000000) }")) {
            talk.next();
        }
        assertThat(counted.cancelled.await(5, TimeUnit.SECONDS)).isTrue();
        await().until(() -> subscriptions.taken() == 0);
    }

    @Test
    void whatIsTooMuchIsRefusedWithItsCode() throws Exception {
        String deep = "{ actors { nodes { ".repeat(1) + "partnerships { nodes { partner { ".repeat(6) + "id"
                + " } } }".repeat(6) + " } } }";
        try (Talk talk = Talk.begun(port).subscribe("a", deep)) {
            JsonNode error = talk.next();
            assertThat(error.path("type").asString()).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(error.at("/payload/0/extensions/limit").asString()).isEqualTo("depth");
            talk.subscribe("a", "{ hello }");
            assertThat(talk.next().path("type").asString()).isEqualTo("next");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nothing_of_this }", "subscription { count(to: 1) breaks }", "{ hello", "[]"})
    void whatIsInvalidIsAnError(String document) throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", document)) {
            assertThat(talk.next().path("type").asString()).isEqualTo("error");
        }
    }

    @Test
    void aSubscriptionThatCannotBeginSaysWhy() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", "subscription { refused }")) {
            JsonNode event = talk.next();
            assertThat(event.toString()).contains("INVALID_CURSOR").contains("is not one of this connection");
            assertThat(talk.next().path("type").asString()).isEqualTo("complete");
        }
    }

    @Test
    void aSubscriptionThatBreaksSaysWhyAndNothingOfTheInside() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", "subscription { breaks }")) {
            assertThat(talk.next().at("/payload/data/breaks").asInt()).isEqualTo(1);
            JsonNode error = talk.next();
            assertThat(error.path("type").asString()).isEqualTo("error");
            assertThat(error.toString()).contains("DATABASE_UNAVAILABLE").doesNotContain(SmallGraph.SECRET);
        }
    }

    @Test
    void nothingPilesUpForAClientThatDoesNotRead() throws Exception {
        try (Talk talk = Talk.begun(port)) {
            talk.reading(false).subscribe("a", "subscription { count(to: 1000000000) }");
            await().until(() -> stands(talk, counted.made.get()));
            assertThat(counted.made.get()).isLessThan(500_000);

            int made = counted.made.get();
            talk.reading(true);
            for (int i = 1; i <= made; i++) {
                assertThat(result(talk).at("/payload/data/count").asInt()).isEqualTo(i);
            }
        }
    }

    /** The next message but for pings, which come while a client reads slowly. */
    private static JsonNode result(Talk talk) throws InterruptedException {
        JsonNode message = talk.next();
        while (message.path("type").asString().equals("ping")) {
            talk.say(Map.of("type", "pong"));
            message = talk.next();
        }
        return message;
    }

    private boolean stands(Talk talk, int made) throws InterruptedException {
        talk.say(Map.of("type", "pong"));
        Thread.sleep(200);
        return made > 0 && counted.made.get() == made;
    }

    @Test
    void pingIsAnsweredByPong() throws Exception {
        try (Talk talk = Talk.silent(port).say(Map.of("type", "ping"))) {
            assertThat(talk.next().path("type").asString()).isEqualTo("pong");
        }
    }

    @Test
    void initialisingTwiceIsTooMuch() throws Exception {
        try (Talk talk = Talk.begun(port).say(Map.of("type", "connection_init"))) {
            assertThat(talk.code()).isEqualTo(4429);
        }
    }

    @Test
    void whoDoesNotInitialiseMayNotSubscribe() {
        try (Talk talk = Talk.silent(port).subscribe("a", "{ hello }")) {
            assertThat(talk.code()).isEqualTo(4401);
        }
    }

    @Test
    void whoDoesNotInitialiseInTimeIsClosed() {
        try (Talk talk = Talk.silent(port)) {
            assertThat(talk.code()).isEqualTo(4408);
        }
    }

    @Test
    void anIdIsUsedForOneOperationAtATime() throws Exception {
        try (Talk talk = Talk.begun(port).subscribe("a", "{ slow }").subscribe("a", "{ hello }")) {
            assertThat(talk.code()).isEqualTo(4409);
        }
        assertThat(slow.started.getCount() == 1 || slow.cancelled.await(1, TimeUnit.SECONDS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{\"type\":\"next\",\"id\":\"a\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ hello }\"}}",
                "{\"type\":\"ping\",\"type\":\"ping\"}"
            })
    void whatIsNoMessageEndsTheConversation(String message) throws Exception {
        try (Talk talk = Talk.begun(port).say(message)) {
            assertThat(talk.code()).isEqualTo(4400);
        }
    }

    @Test
    void aMessageThatIsTooLargeEndsTheConversation() throws Exception {
        try (Talk talk = Talk.begun(port).say("{\"type\":\"ping\",\"payload\":\"" + "x".repeat(1024 * 1024) + "\"}")) {
            assertThat(talk.code()).isEqualTo(1009);
        }
    }

    @Test
    void aClientHasToSpeakTheProtocol() {
        try (Talk talk = Talk.speaking(port, "")) {
            assertThat(talk.code()).isEqualTo(4406);
        }
    }

    @Test
    void pagesOfOtherOriginsAreNotLetIn() throws Exception {
        assertThatThrownBy(() -> Talk.silent(port, "Origin", "https://elsewhere.example"))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .cause()
                .satisfies(refused -> assertThat(((WebSocketHandshakeException) refused)
                                .getResponse()
                                .statusCode())
                        .isEqualTo(403));
        try (Talk own = Talk.silent(port, "Origin", "http://localhost:" + port).say(Map.of("type", "ping"))) {
            assertThat(own.next().path("type").asString()).isEqualTo("pong");
        }
    }

    @Test
    void aQuietClientIsAskedAndThenClosed() throws Exception {
        try (Talk talk = Talk.begun(port)) {
            assertThat(talk.next().path("type").asString()).isEqualTo("ping");
            talk.say(Map.of("type", "pong"));
            assertThat(talk.next().path("type").asString()).isEqualTo("ping");
            assertThat(talk.code()).isEqualTo(4499);
        }
    }

    @Test
    void noMoreSubscriptionsAreOpenThanMayBe() throws Exception {
        try (Talk talk = Talk.begun(port)) {
            for (int i = 0; i < 6; i++) {
                talk.subscribe("s" + i, "subscription { count(to: 1000000000) }");
            }
            JsonNode message = talk.next();
            while (!message.path("type").asString().equals("error")) {
                message = talk.next();
            }
            assertThat(message.at("/payload/0/extensions/code").asString()).isEqualTo("OVERLOADED");
            assertThat(subscriptions.taken()).isEqualTo(5);
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> subscriptions.taken() == 0);
    }
}
