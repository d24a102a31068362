// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product as a server in a JVM of its own, which can be asked and killed. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("is ready: (http://127\\.0\\.0\\.1:\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final ProductProcess process;
    private final URI graphQl;

    private ServerProcess(ProductProcess process, String address) {
        this.process = process;
        this.graphQl = URI.create(address + "/graphql");
    }

    static ServerProcess start(Path data, String... arguments) throws IOException {
        String[] patient = Arrays.copyOf(arguments, arguments.length + 1);
        patient[arguments.length] = "--alliancegraph.limits.operation-time=25s";
        ProductProcess process = ProductProcess.start(data, patient);
        var output =
                new BufferedReader(new InputStreamReader(process.process().getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(each -> {}));
                return new ServerProcess(process, ready.group(1));
            }
        }
        throw new IllegalStateException("The server ended before it was ready:\n" + said);
    }

    /** Asks, and does not wait for the answer. */
    CompletableFuture<JsonNode> asks(String document) {
        HttpRequest request = HttpRequest.newBuilder(graphQl)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(answer -> {
            JsonNode read = JSON.readTree(answer.body());
            assertThat(read.path("errors")).as(answer.body()).isEmpty();
            return read.path("data");
        });
    }

    JsonNode asked(String document) {
        return asks(document).orTimeout(2, TimeUnit.MINUTES).join();
    }

    /** The data folder as it were had the server been killed now. */
    Path killedCopy() throws IOException, InterruptedException {
        return process.killedCopy();
    }

    /** Kills it, as a power cut does. */
    @Override
    public void close() {
        process.close();
        http.close();
    }
}
