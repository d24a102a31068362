// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.GraphQLError;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.graphql.limits.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** One client on one WebSocket, who talks to this server by the graphql-transport-ws protocol. */
final class SocketConversation {

    private final WebSocketSession session;
    private final SocketOperations operations;
    private final Map<String, Delivery> deliveries = new ConcurrentHashMap<>();
    private final Outbox outbox = new Outbox(this::write, () -> close(CloseStatus.SESSION_NOT_RELIABLE));
    private final List<Heartbeat.Beat> beats;
    private boolean initialised;
    private boolean heard = true;
    private boolean closed;

    SocketConversation(WebSocketSession session, SocketOperations operations, Heartbeat heartbeat, Limits limits) {
        this.session = session;
        this.operations = operations;
        this.beats = List.of(
                heartbeat.after(limits.connectionInitTime(), this::requireInitialised), heartbeat.every(this::beat));
    }

    /** Answers to a message. */
    void hear(SocketMessage message) {
        synchronized (this) {
            heard = true;
            if (closed) {
                return;
            }
        }
        switch (message.type()) {
            case CONNECTION_INIT -> initialise();
            case PING -> say(SocketMessage.of(SocketMessage.Type.PONG));
            case SUBSCRIBE -> subscribe(Objects.requireNonNull(message.id()), message.payload());
            case COMPLETE -> complete(Objects.requireNonNull(message.id()));
            default -> {}
        }
    }

    private void initialise() {
        boolean again;
        synchronized (this) {
            again = initialised;
            initialised = true;
        }
        if (again) {
            close(new CloseStatus(4429, "Too many initialisation requests"));
        } else {
            say(SocketMessage.of(SocketMessage.Type.CONNECTION_ACK));
        }
    }

    private void subscribe(String id, @Nullable Object payload) {
        if (!isInitialised()) {
            close(new CloseStatus(4401, "Unauthorized"));
            return;
        }
        Delivery delivery = new Outlet(id).delivery;
        if (deliveries.putIfAbsent(id, delivery) == null) {
            operations.start(session, payload, delivery, deliveries.size());
        } else {
            close(new CloseStatus(4409, "Subscriber for this id already exists"));
        }
    }

    private void complete(String id) {
        Delivery delivery = deliveries.get(id);
        if (delivery != null) {
            delivery.cancel();
        }
    }

    private synchronized boolean isInitialised() {
        return initialised;
    }

    private void requireInitialised() {
        if (!isInitialised()) {
            close(new CloseStatus(4408, "Connection initialisation timeout"));
        }
    }

    /** Asks a quiet client whether it is still there; one that has said nothing since the last time is gone. */
    private void beat() {
        boolean quiet;
        synchronized (this) {
            quiet = !heard;
            heard = false;
        }
        if (quiet) {
            close(new CloseStatus(4499, "Terminated"));
        } else {
            say(SocketMessage.of(SocketMessage.Type.PING));
        }
    }

    private void say(SocketMessage message) {
        say(message, () -> {});
    }

    private void say(SocketMessage message, Runnable sent) {
        outbox.send(operations.text(message), sent);
    }

    private void write(String text) throws IOException {
        session.sendMessage(new TextMessage(text));
    }

    /** Ends the conversation, with what was said before. */
    void close(CloseStatus status) {
        synchronized (this) {
            closed = true;
        }
        ended();
        outbox.finish(() -> {
            try {
                session.close(status);
            } catch (IOException gone) {
                // Then there is nobody to tell.
            }
        });
    }

    /** Ends everything that was begun for a client that is gone. */
    void ended() {
        beats.forEach(Heartbeat.Beat::stop);
        deliveries.values().forEach(Delivery::cancel);
    }

    private final class Outlet implements Delivery.Outlet {

        private final String id;
        private final Delivery delivery = new Delivery(this, this::leave);

        Outlet(String id) {
            this.id = id;
        }

        @Override
        public void next(Map<String, Object> result, Runnable sent) {
            say(new SocketMessage(SocketMessage.Type.NEXT, id, result), sent);
        }

        @Override
        public void refuse(List<? extends GraphQLError> errors) {
            List<?> payload = errors.stream().map(GraphQLError::toSpecification).toList();
            leave();
            say(new SocketMessage(SocketMessage.Type.ERROR, id, payload));
        }

        @Override
        public void complete() {
            leave();
            say(new SocketMessage(SocketMessage.Type.COMPLETE, id, null));
        }

        /** Before the last message, after which the client may use the id again. */
        private void leave() {
            deliveries.remove(id, delivery);
        }
    }
}
