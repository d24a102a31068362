// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page of another origin that was allowed in may use all of the product, and read what it is answered. */
@WebJourney
class CorsIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /graphql?query=%7Bhello%7D",
        "POST, /graphql",
        "GET, /graphql/schema.graphql",
        "GET, /export/network.json",
        "HEAD, /export/network.xlsx",
        "GET, /import/template.xlsx",
        "POST, /import?name=a.xlsx",
        "GET, /graphiql"
    })
    void isForEveryAddress(String method, String path) throws Exception {
        for (String origin : new String[] {"https://dashboard.example", "https://graph.example.org"}) {
            RawRequest request = RawRequest.of(method, path)
                    .with("Host", "graph.example.org")
                    .with("Origin", origin)
                    .with("Content-Type", "application/json");
            String preflight = request.with("OPTIONS")
                    .with("Access-Control-Request-Method", method)
                    .with("Access-Control-Request-Headers", "content-type, x-apollo-operation-name")
                    .sentTo(port);
            assertThat(preflight)
                    .startsWith("HTTP/1.1 200")
                    .contains("Access-Control-Allow-Origin: " + origin)
                    .contains("Access-Control-Allow-Headers: content-type, x-apollo-operation-name");
            assertThat(request.sentTo(port))
                    .doesNotStartWith("HTTP/1.1 403")
                    .containsOnlyOnce("Access-Control-Allow-Origin: " + origin)
                    .contains("Access-Control-Expose-Headers: Content-Disposition, ETag, Retry-After")
                    .containsIgnoringCase("Vary: Origin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://dashboard.example.evil.example, GET",
        "http://dashboard.example, POST",
        "https://evil.example, HEAD",
        "http://graph.example.org:8080, POST",
        "https://dashboard.example, DELETE"
    })
    void isForNoOtherPageAndMethod(String origin, String method) throws Exception {
        RawRequest request = RawRequest.of(method, "/graphql")
                .with("Host", "graph.example.org")
                .with("Origin", origin);
        assertThat(request.sentTo(port)).startsWith("HTTP/1.1 403").doesNotContain("Access-Control-Allow");
    }
}
