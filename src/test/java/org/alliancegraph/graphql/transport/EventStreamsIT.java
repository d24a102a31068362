// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.alliancegraph.graphql.transport.SmallGraph.Counted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Server-sent events by the graphql-sse protocol: one request, one operation, its results as they come. */
@WebJourney
class EventStreamsIT {

    private static final String EVENTS = "text/event-stream";
    private static final String ENDLESS = "{\"query\":\"subscription { count(to: 1000000000) }\"}";

    @LocalServerPort
    int port;

    @Autowired
    Counted counted;

    @Autowired
    @Qualifier("subscriptions")
    ConnectionQuota subscriptions;

    private Client client;

    @BeforeEach
    void connect() {
        counted.reset();
        client = new Client(port);
    }

    @Test
    void eventsComeInOrderAndAreCompleted() throws Exception {
        Answer answer = post("subscription { count(to: 2) }");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(EVENTS);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.response().body()).isEqualTo("""
            :
            event: next
            data: {"data":{"count":1}}

            event: next
            data: {"data":{"count":2}}

            event: complete
            data:\s

            """);
        await().until(() -> subscriptions.taken() == 0);
    }

    /** The end follows the last event at once, so that it comes first wherever the two are not written in order. */
    @RepeatedTest(100)
    void theLastEventIsNeverLost() throws Exception {
        String body = post("subscription { count(to: 1) }").response().body();
        assertThat(body).contains("{\"count\":1}").endsWith("event: complete\ndata: \n\n");
    }

    @Test
    void browsersAskByGet() throws Exception {
        Answer answer = client.get(Map.of("query", "subscription { count(to: 1) }"), EVENTS);
        assertThat(answer.response().body()).contains("{\"count\":1}").endsWith("event: complete\ndata: \n\n");
    }

    @Test
    void queriesAreAnsweredAsOneEvent() throws Exception {
        assertThat(post("{ hello }").response().body()).contains("event: next\ndata: {\"data\":{\"hello\"");
    }

    @Test
    void nothingIsWrittenByGet() throws Exception {
        Answer answer = client.get(Map.of("query", "mutation { touch }"), EVENTS);
        assertThat(answer.response().body()).contains("BAD_REQUEST").doesNotContain("touched");
    }

    @Test
    void whatCannotBeRunIsToldAsAnEvent() throws Exception {
        assertThat(post("{ nobody }").response().body())
                .contains("event: next\ndata: {\"errors\"")
                .contains("VALIDATION_FAILED")
                .endsWith("event: complete\ndata: \n\n");
        for (String conditional : List.of(
                "count(to: 1) @include(if: $yes)", "... @skip(if: $yes) { count(to: 1) }", "...f @include(if: $yes)")) {
            String document = "subscription($yes: Boolean = true) { " + conditional + " }";
            String fragment = conditional.startsWith("...f") ? " fragment f on Subscription { count(to: 1) }" : "";
            assertThat(post(document + fragment).response().body()).contains("VALIDATION_FAILED");
        }
        assertThat(post("subscription { refused }").response().body()).contains("INVALID_CURSOR");
        assertThat(post("subscription { breaks }").response().body())
                .contains("{\"breaks\":1}")
                .contains("DATABASE_UNAVAILABLE")
                .doesNotContain(SmallGraph.SECRET);
    }

    @Test
    void whatIsNoRequestIsRefusedByItsStatus() throws Exception {
        Answer answer = client.send(client.request()
                .setHeader("Accept", EVENTS)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ENDLESS)));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void subscriptionsNeedAWayOnWhichEventsCanCome() throws Exception {
        Answer answer = client.query("subscription { count(to: 1) }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error().path("message").asString()).contains(EVENTS);
    }

    @Test
    void pagesOfOtherOriginsAreNotLetIn() throws Exception {
        Answer answer = client.send(client.request()
                .setHeader("Accept", EVENTS)
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString(ENDLESS)));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whatGoesOnForAClientThatIsGoneIsEnded() throws Exception {
        try (Socket _ = endless()) {
            await().until(() -> counted.made.get() > 0);
        }
        assertThat(counted.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        await().until(() -> subscriptions.taken() == 0);
    }

    @Test
    void noMoreSubscriptionsAreOpenThanMayBe() throws Exception {
        try (Socket _ = endless();
                Socket _ = endless();
                Socket _ = endless();
                Socket _ = endless();
                Socket _ = endless()) {
            await().until(() -> subscriptions.taken() == 5);
            Answer answer = post("subscription { count(to: 1) }");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("OVERLOADED");
            assertThat(answer.header("Retry-After")).isEqualTo("10");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> subscriptions.taken() == 0);
    }

    private Answer post(String document) throws Exception {
        return client.send(client.request()
                .setHeader("Accept", EVENTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"" + document + "\"}")));
    }

    /** A client that asks and does not read. */
    private Socket endless() throws Exception {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream()
                .write(("POST /graphql HTTP/1.1\r\nHost: localhost:" + port
                                + "\r\nContent-Type: application/json\r\nAccept: " + EVENTS + "\r\nContent-Length: "
                                + ENDLESS.length() + "\r\n\r\n" + ENDLESS)
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
