// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the endpoint that sends exactly what it is told to. */
final class Client {

    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Client(int port) {
        this.address = "http://localhost:" + port + "/graphql";
    }

    /** What came back, and how long it took. */
    record Answer(HttpResponse<String> response, Duration time) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        JsonNode error() {
            return json().path("errors").path(0);
        }

        String code() {
            return error().path("extensions").path("code").asString("");
        }

        String limit() {
            return error().path("extensions").path("limit").asString("");
        }
    }

    Answer query(String document) throws Exception {
        return query(document, Map.of());
    }

    Answer query(String document, Map<String, ?> variables) throws Exception {
        return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    Answer post(String body) throws Exception {
        return send(request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer post(byte[] body, String... headers) throws Exception {
        return send(request().headers(headers).POST(BodyPublishers.ofByteArray(body)));
    }

    Answer get(Map<String, String> parameters) throws Exception {
        return get(parameters, GRAPHQL_RESPONSE);
    }

    Answer get(Map<String, String> parameters, String accept) throws Exception {
        return send(reading(parameters, accept));
    }

    HttpRequest.Builder reading(Map<String, String> parameters, String accept) {
        StringBuilder query = new StringBuilder("?");
        parameters.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return HttpRequest.newBuilder(URI.create(address + query)).header("Accept", accept);
    }

    Answer method(String method) throws Exception {
        return send(request().method(method, BodyPublishers.noBody()));
    }

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", GRAPHQL_RESPONSE);
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> response =
                http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        return new Answer(response, Duration.ofNanos(System.nanoTime() - start));
    }
}
