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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
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

    /** The first event of a subscription, or why there is none; an empty object if none comes soon. */
    Answer event(Operation operation) {
        CompletableFuture<HttpResponse<Stream<String>>> sent =
                http.sendAsync(request(operation, "text/event-stream"), HttpResponse.BodyHandlers.ofLines());
        CompletableFuture<Answer> event = sent.thenApplyAsync(response -> {
            try (Stream<String> lines = response.body()) {
                return lines.filter(line -> line.startsWith("data:") || line.startsWith("{"))
                        .map(line -> line.startsWith("data:") ? line.substring(5) : line)
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(line -> new Answer(response.statusCode(), JSON.readTree(line)))
                        .orElseGet(() -> new Answer(response.statusCode(), JSON.createObjectNode()));
            }
        });
        try {
            return event.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException none) {
            var _ = sent.thenAccept(response -> response.body().close());
            return new Answer(200, JSON.createObjectNode());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private HttpRequest request(Operation operation, String accepted) {
        String body =
                JSON.writeValueAsString(Map.of("query", operation.document(), "variables", operation.variables()));
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    Answer answer(Operation operation) {
        try {
            HttpResponse<String> response = http.send(
                    request(operation, "application/graphql-response+json"), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
