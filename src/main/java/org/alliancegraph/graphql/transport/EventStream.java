// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.GraphQLError;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One answer that is a stream of events, from its first byte to the end of it. */
final class EventStream implements Delivery.Outlet, AsyncListener {

    private static final String QUIET = ":\n\n";

    private final Heartbeat heartbeat;
    private final JsonMapper mapper;
    private final Delivery delivery = new Delivery(this, this::ended);
    private final Outbox outbox = new Outbox(this::write, delivery::cancel);
    private final Object open = new Object();
    private Heartbeat.@Nullable Beat beat;
    private @Nullable AsyncContext context;

    EventStream(Heartbeat heartbeat, JsonMapper mapper) {
        this.heartbeat = heartbeat;
        this.mapper = mapper;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Begins the stream: the first line tells the client, and all who stand between, that it is open. */
    void open(AsyncContext opened) {
        opened.setTimeout(0);
        opened.addListener(this);
        synchronized (open) {
            context = opened;
        }
        outbox.send(QUIET);
        beat = heartbeat.every(() -> outbox.send(QUIET));
    }

    @Override
    public void next(Map<String, Object> result, Runnable sent) {
        outbox.send("event: next\ndata: " + mapper.writeValueAsString(result) + "\n\n", sent);
    }

    @Override
    public void refuse(List<? extends GraphQLError> errors) {
        next(Map.of("errors", errors.stream().map(GraphQLError::toSpecification).toList()), () -> {});
        complete();
    }

    @Override
    public void complete() {
        outbox.send("event: complete\ndata: \n\n");
    }

    /** The server uses its objects again for other requests, so nothing may be written once this one is over. */
    private void write(String text) throws IOException {
        synchronized (open) {
            if (context == null) {
                throw new IOException("The stream is closed.");
            }
            ServletOutputStream output = context.getResponse().getOutputStream();
            output.write(text.getBytes(StandardCharsets.UTF_8));
            output.flush();
        }
    }

    private void ended() {
        if (beat != null) {
            beat.stop();
        }
        outbox.finish(this::close);
    }

    private void close() {
        synchronized (open) {
            if (context != null) {
                context.complete();
                context = null;
            }
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        synchronized (open) {
            context = null;
        }
        delivery.cancel();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        onError(event);
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
        delivery.cancel();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The answer has begun already.
    }
}
