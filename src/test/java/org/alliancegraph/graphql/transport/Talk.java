// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client on a WebSocket that says exactly what it is told to, and keeps what it hears until it is asked for. */
final class Talk implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;
    private volatile boolean reading = true;

    private Talk(int port, String protocol, String... headers) {
        WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(PATIENCE);
        if (!protocol.isEmpty()) {
            builder.subprotocols(protocol);
        }
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                .join();
    }

    /** Opens a WebSocket and says nothing. */
    static Talk silent(int port, String... headers) {
        return new Talk(port, "graphql-transport-ws", headers);
    }

    static Talk speaking(int port, String protocol) {
        return new Talk(port, protocol);
    }

    /** Opens a WebSocket and initialises it. */
    static Talk begun(int port) throws InterruptedException {
        Talk talk = silent(port).say(Map.of("type", "connection_init"));
        if (!talk.next().path("type").asString().equals("connection_ack")) {
            throw new IllegalStateException("The connection was not acknowledged.");
        }
        return talk;
    }

    Talk say(Map<String, ?> message) {
        return say(JSON.writeValueAsString(message));
    }

    Talk say(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    Talk subscribe(String id, String document) {
        return say(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document)));
    }

    /** Stops or begins to read; what the server sends meanwhile stays on the way. */
    Talk reading(boolean now) {
        reading = now;
        if (now) {
            socket.request(1);
        }
        return this;
    }

    /** The next message, in the order they came. */
    JsonNode next() throws InterruptedException {
        JsonNode message = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (message == null) {
            throw new IllegalStateException("Nothing was said.");
        }
        return message;
    }

    boolean hearsNothing(Duration time) throws InterruptedException {
        return heard.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
    }

    /** The code with which the server closes. */
    int code() {
        return closed.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard.add(JSON.readTree(text.toString()));
            text.setLength(0);
        }
        if (reading) {
            webSocket.request(1);
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
