// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever way leads into the product, only who was let in gets through: every route by every method. */
@AllianceGraphTest
class DoorsIT {

    private static final RawRequest SOCKET = RawRequest.of("GET", "/graphql")
            .with("Connection", "Upgrade, close")
            .with("Upgrade", "websocket")
            .with("Sec-WebSocket-Version", "13")
            .with("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
            .with("Sec-WebSocket-Protocol", "graphql-transport-ws");

    /** Every way in, each with what it answers to who may ask. */
    static final List<RawRequest> ROUTES = List.of(
            RawRequest.of("GET", "/"),
            RawRequest.of("GET", "/a/municipality:06636003"),
            RawRequest.of("HEAD", "/graphiql"),
            RawRequest.of("GET", "/graphiql"),
            RawRequest.of("GET", "/assets/none.js"),
            RawRequest.of("GET", "/graphql?query=%7B__typename%7D"),
            RawRequest.of("GET", "/graphql?query=%7B__typename%7D").with("Accept", "text/event-stream"),
            RawRequest.of("GET", "/graphql/schema.graphql"),
            RawRequest.of("HEAD", "/export/network.json"),
            RawRequest.of("GET", "/export/formats"),
            RawRequest.of("GET", "/import/template.xlsx"),
            RawRequest.of("GET", "/actuator/health/liveness"),
            RawRequest.of("GET", "/nowhere"),
            RawRequest.of("POST", "/import?name=a.csv").with("Content-Type", "text/html"),
            RawRequest.of("POST", "/graphql")
                    .with("Content-Type", "application/json")
                    .sending("{\"query\":\"{__typename}\"}"),
            SOCKET);

    private static final List<String> WRITING = List.of("POST", "PUT", "PATCH", "DELETE");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @FieldSource("ROUTES")
    void nobodyGetsInUnderTheNameOfAnotherHost(RawRequest route) throws Exception {
        for (String host : List.of(
                "evil.example",
                "evil.example:" + port,
                "localhost.evil.example:" + port,
                "127.0.0.1.evil.example",
                "evil.example.localhost",
                "0.0.0.0:" + port,
                "192.168.0.7:" + port,
                "[::2]:" + port,
                "")) {
            for (String method : Stream.concat(Stream.of(route.method(), "OPTIONS"), WRITING.stream())
                    .toList()) {
                RawRequest request = route.with(method).with("Host", host).with("Origin", "http://" + host);
                refused(421, request);
                refused(421, request.with("X-Forwarded-Host", "localhost:" + port));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void everyNameOfThisMachineLeadsIn(RawRequest route) throws Exception {
        for (String host : List.of(
                "localhost:" + port, "LOCALHOST", "localhost.:" + port, "127.0.0.1", "127.1.2.3", "[::1]:" + port)) {
            letIn(route.with("Host", host));
        }
        letIn(route.with("Host", "localhost:" + port).with("Origin", "http://localhost:" + port));
        letIn(route.with("Host", "127.0.0.1").with("Origin", "http://127.0.0.1"));
    }

    private void letIn(RawRequest request) throws IOException {
        String answer = request.sentTo(port);
        assertThat(answer).as(request.toString()).matches("(?s)HTTP/1.1 (?!400|403|421|5).*");
        assertHeaders(answer);
    }

    @ParameterizedTest
    @FieldSource("ROUTES")
    void noPageOfAnotherOriginGetsIn(RawRequest route) throws Exception {
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://localhost:1",
                "https://localhost:" + port,
                "http://127.0.0.1:" + port,
                "http://localhost:" + port + ".evil.example")) {
            RawRequest own = route.with("Host", "localhost:" + port).with("Origin", origin);
            refused(403, own);
            for (String method : WRITING) {
                for (String type : List.of(
                        "application/json",
                        "text/plain",
                        "application/octet-stream",
                        "application/x-www-form-urlencoded")) {
                    refused(403, own.with(method).with("Content-Type", type));
                }
                refused(403, own.with("OPTIONS").with("Access-Control-Request-Method", method));
            }
        }
    }

    private void refused(int status, RawRequest request) throws IOException {
        String answer = request.sentTo(port);
        assertThat(answer).as(request.toString()).startsWith("HTTP/1.1 " + status + " ");
        if (!request.method().equals("HEAD")) {
            assertThat(answer).contains("application/problem+json").contains("\"detail\"");
        }
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("access-control-allow");
        assertHeaders(answer);
    }

    private static void assertHeaders(String answer) {
        assertThat(answer)
                .contains("frame-ancestors 'none'")
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .containsOnlyOnce("Content-Security-Policy: default-src 'none'; script-src 'self'")
                .containsOnlyOnce("Referrer-Policy: no-referrer");
    }
}
