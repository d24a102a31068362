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
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes the results of one operation as server-sent events, and closes the response after the last one. */
final class EventStream implements Delivery.Outlet, AsyncListener {

    /** A comment without an empty line after it, which some clients would take for the end of an event without data. */
    private static final String QUIET = ":\n";

    private final Heartbeat heartbeat;
    private final JsonMapper mapper;
    private final Delivery delivery;
    private final Outbox outbox;
    private final Object open = new Object();
    private @Nullable AsyncContext context;

    EventStream(Heartbeat heartbeat, JsonMapper mapper, Language language) {
        this.heartbeat = heartbeat;
        this.mapper = mapper;
        this.delivery = new Delivery(this, language);
        this.outbox = new Outbox(this::write, delivery::dispose);
    }

    Delivery delivery() {
        return delivery;
    }

    /** Begins the stream with an empty comment, which tells the client and all proxies that it is open. */
    void open(AsyncContext opened) {
        opened.setTimeout(0);
        opened.addListener(this);
        synchronized (open) {
            context = opened;
        }
        outbox.send(QUIET);
        if (!delivery.holds(heartbeat.every(() -> outbox.send(QUIET)))) {
            close(); // The delivery ended before there was a response to close.
        }
    }

    @Override
    public void next(Map<String, Object> result, Runnable written) {
        outbox.send("event: next\ndata: " + mapper.writeValueAsString(result) + "\n\n", written);
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

    @Override
    public void end() {
        outbox.finish(this::close);
    }

    /** The server reuses request and response objects, so nothing may be written after this response has ended. */
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
        delivery.dispose();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        onError(event);
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
        delivery.dispose();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The response has begun already.
    }
}
