// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a product under test, over HTTP. */
final class Endpoint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    Endpoint(int port) {
        this.address = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /** What came back. */
    record Answer(int status, JsonNode json) {

        List<JsonNode> errors() {
            return json.path("errors").valueStream().toList();
        }

        List<String> codes() {
            return errors().stream()
                    .map(each -> each.path("extensions").path("code").asString(""))
                    .toList();
        }
    }

    Answer answer(String document) {
        return answer(new Operation(document, Map.of()));
    }

    Answer answer(Operation operation) {
        String body =
                JSON.writeValueAsString(Map.of("query", operation.document(), "variables", operation.variables()));
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(60))
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/graphql-response+json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
