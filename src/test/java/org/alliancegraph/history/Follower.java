// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who follows the changes by server-sent events, and remembers the number and the cursor of each. */
final class Follower implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Socket connection;
    private final Thread reader;
    private final List<Long> numbers = new CopyOnWriteArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch reading = new CountDownLatch(1);
    private volatile @Nullable String cursor;
    private volatile @Nullable String errors;

    private Follower(int port, String by, @Nullable String after) throws IOException {
        cursor = after;
        String document = "subscription($after: String, $by: String) { changes(after: $after, filter: {by: $by}) {"
                + " cursor change { number by entries(first: 200) { nodes { kind entity { id } } } } } }";
        Map<String, Object> variables = after == null ? Map.of("by", by) : Map.of("by", by, "after", after);
        byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
        connection = new Socket(InetAddress.getLoopbackAddress(), port);
        connection
                .getOutputStream()
                .write(("POST /graphql HTTP/1.0\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/json\r\n"
                                + "Accept: text/event-stream\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().write(body);
        reader = Thread.ofVirtual().start(this::read);
    }

    /** Follows from now on, or from a cursor. */
    static Follower of(int port, String by, @Nullable String after) throws Exception {
        Follower follower = paused(port, by, after);
        follower.resume();
        return follower;
    }

    /** Asks, and reads nothing of the answer yet. */
    static Follower paused(int port, String by, @Nullable String after) throws Exception {
        Follower follower = new Follower(port, by, after);
        follower.open.await();
        return follower;
    }

    Follower resume() {
        reading.countDown();
        return this;
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8), 1024)) {
            lines.readLine();
            open.countDown();
            reading.await();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: {")) {
                    JsonNode event = JSON.readTree(line.substring(6));
                    if (event.has("errors")) {
                        errors = line;
                    } else {
                        cursor = event.at("/data/changes/cursor").asString();
                        numbers.add(event.at("/data/changes/change/number").asLong());
                    }
                }
            }
        } catch (IOException | InterruptedException over) {
            open.countDown();
        }
    }

    Follower awaits(int events) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> numbers.size() >= events || errors != null);
        return this;
    }

    List<Long> numbers() {
        return numbers;
    }

    @Nullable
    String cursor() {
        return cursor;
    }

    @Nullable
    String errors() {
        return errors;
    }

    @Override
    public void close() {
        reading.countDown();
        try {
            connection.close();
            reader.join();
        } catch (IOException | InterruptedException closed) {
            // That is what was wanted.
        }
    }
}
