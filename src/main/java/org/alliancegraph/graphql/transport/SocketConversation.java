// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.GraphQLError;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** The conversation with one client over one WebSocket, by the graphql-transport-ws protocol. */
final class SocketConversation {

    private final WebSocketSession session;
    private final SocketOperations operations;
    private final Language language;
    private final Map<String, Delivery> deliveries = new ConcurrentHashMap<>();
    private final Outbox outbox = new Outbox(this::write, () -> close(CloseStatus.SESSION_NOT_RELIABLE));
    private final Disposable.Composite held = Disposables.composite();
    private final AtomicBoolean initialised = new AtomicBoolean();
    private final AtomicBoolean heard = new AtomicBoolean(true);

    SocketConversation(WebSocketSession session, SocketOperations operations) {
        this.session = session;
        this.operations = operations;
        this.language =
                Language.accepted(session.getHandshakeHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE), Language.EN);
    }

    Language language() {
        return language;
    }

    /** Keeps something that is given back when the conversation ends, or at once if it has ended already. */
    void holds(Disposable resource) {
        held.add(resource);
    }

    /** Begins to check whether the client initialises the connection in time and then stays there. */
    void watch(Heartbeat heartbeat, Duration initTime) {
        holds(heartbeat.after(initTime, this::requireInitialised));
        holds(heartbeat.every(this::beat));
    }

    /** Handles a message of the client; a conversation that has ended handles none. */
    void hear(SocketMessage message) {
        heard.set(true);
        if (held.isDisposed()) {
            return;
        }
        switch (message.type()) {
            case CONNECTION_INIT -> initialise(message.payload());
            case PING -> say(SocketMessage.of(SocketMessage.Type.PONG));
            case SUBSCRIBE -> subscribe(Objects.requireNonNull(message.id()), message.payload());
            case COMPLETE -> complete(Objects.requireNonNull(message.id()));
            default -> {}
        }
    }

    private void initialise(@Nullable Object payload) {
        if (initialised.get()) {
            close(new CloseStatus(4429, "Too many initialisation requests"));
        } else if (!operations.isAdmitted(session, payload)) {
            close(new CloseStatus(4403, "Forbidden"));
        } else {
            initialised.set(true);
            say(SocketMessage.of(SocketMessage.Type.CONNECTION_ACK));
        }
    }

    private void subscribe(String id, @Nullable Object payload) {
        if (!initialised.get()) {
            close(new CloseStatus(4401, "Unauthorized"));
            return;
        }
        Delivery delivery = new Delivery(new Outlet(id), language);
        if (deliveries.putIfAbsent(id, delivery) != null) {
            close(new CloseStatus(4409, "Subscriber for this id already exists"));
            return;
        }
        delivery.holds(() -> forget(id, delivery));
        if (held.add(delivery)) {
            operations.start(session, payload, delivery, deliveries.size());
        }
    }

    /** Runs before the last message of an operation is sent, after which the client may use the id again. */
    private void forget(String id, Delivery delivery) {
        deliveries.remove(id, delivery);
        held.remove(delivery);
    }

    private void complete(String id) {
        Delivery delivery = deliveries.get(id);
        if (delivery != null) {
            delivery.dispose();
        }
    }

    private void requireInitialised() {
        if (!initialised.get()) {
            close(new CloseStatus(4408, "Connection initialisation timeout"));
        }
    }

    /** Pings the client, or closes the connection if no message came since the last ping. */
    private void beat() {
        if (heard.getAndSet(false)) {
            say(SocketMessage.of(SocketMessage.Type.PING));
        } else {
            close(new CloseStatus(4499, "Terminated"));
        }
    }

    private void say(SocketMessage message) {
        say(message, () -> {});
    }

    private void say(SocketMessage message, Runnable written) {
        outbox.send(operations.text(message), written);
    }

    private void write(String text) throws IOException {
        session.sendMessage(new TextMessage(text));
    }

    /** Ends the conversation, and closes the connection after everything said before was sent. */
    void close(CloseStatus status) {
        end();
        outbox.finish(() -> {
            try {
                session.close(status);
            } catch (IOException gone) {
                // The client has closed the connection itself.
            }
        });
    }

    /** Cancels the operations of a client that is gone, and gives back what the conversation holds. */
    void end() {
        held.dispose();
    }

    private final class Outlet implements Delivery.Outlet {

        private final String id;

        Outlet(String id) {
            this.id = id;
        }

        @Override
        public void next(Map<String, Object> result, Runnable written) {
            say(new SocketMessage(SocketMessage.Type.NEXT, id, result), written);
        }

        @Override
        public void refuse(List<? extends GraphQLError> errors) {
            List<?> payload = errors.stream().map(GraphQLError::toSpecification).toList();
            say(new SocketMessage(SocketMessage.Type.ERROR, id, payload));
        }

        @Override
        public void complete() {
            say(new SocketMessage(SocketMessage.Type.COMPLETE, id, null));
        }

        @Override
        public void end() {
            // The connection stays open for other operations.
        }
    }
}
