// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.graphql.transport.Client.Answer;
import org.alliancegraph.graphql.transport.SmallGraph.Slow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work that nobody can wait for any longer is ended: its time is up, or its client has gone. */
@WebJourney
class EndsIT {

    private static final String BODY = "{\"query\":\"{ slow }\"}";

    @LocalServerPort
    int port;

    @Autowired
    Slow slow;

    @BeforeEach
    void reset() {
        slow.reset();
    }

    @Test
    void anOperationIsEndedWhenItsTimeIsUpAndTellsWhichFieldWasSlow() throws Exception {
        Answer answer = new Client(port).query("{ hello slow }");

        assertThat(slow.cancelled.getCount()).isZero();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("data").path("hello").asString()).startsWith("Hello");
        assertThat(answer.code()).isEqualTo("TIMEOUT");
        assertThat(answer.error().path("path").path(0).asString()).isEqualTo("slow");
        assertThat(answer.response().body()).doesNotContain(SmallGraph.SECRET);
        assertThat(answer.time()).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2900));
    }

    @Test
    void anOperationIsEndedWhenItsClientCloses() throws Exception {
        Socket socket = ask(BODY);
        assertThat(slow.started.await(10, TimeUnit.SECONDS)).isTrue();
        socket.close();
        assertThat(slow.cancelled.await(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anOperationIsEndedWhenItsClientBreaksOff() throws Exception {
        try (Socket socket = ask(BODY)) {
            assertThat(slow.started.await(10, TimeUnit.SECONDS)).isTrue();
            socket.setSoLinger(true, 0);
        }
        assertThat(slow.cancelled.await(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anOperationGoesOnWhenItsClientSendsTheNextRequestAhead() throws Exception {
        String next = post("{\"query\":\"{ after: hello }\"}");
        try (Socket socket = ask(BODY)) {
            assertThat(slow.started.await(10, TimeUnit.SECONDS)).isTrue();
            socket.getOutputStream().write(next.substring(0, 1).getBytes(StandardCharsets.UTF_8));
            assertThat(slow.cancelled.await(1, TimeUnit.SECONDS)).isFalse();
            socket.getOutputStream()
                    .write(next.substring(1).replace("keep-alive", "close").getBytes(StandardCharsets.UTF_8));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers).contains("TIMEOUT").contains("{\"data\":{\"after\":\"Hello");
        }
    }

    @Test
    void queriesByGetAreEndedToo() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            send(socket, "GET /graphql?query=%7Bslow%7D HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(slow.started.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(slow.cancelled.await(1, TimeUnit.SECONDS)).isTrue();
    }

    private Socket ask(String body) throws Exception {
        Socket socket = new Socket("localhost", port);
        send(socket, post(body));
        return socket;
    }

    private static String post(String body) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static void send(Socket socket, String request) throws Exception {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
