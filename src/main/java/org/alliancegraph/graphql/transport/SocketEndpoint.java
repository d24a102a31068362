// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * GraphQL over WebSockets by the graphql-transport-ws protocol. Spring has this too, but runs operations as they come,
 * however many, however large, and on the threads that read.
 */
final class SocketEndpoint extends AbstractWebSocketHandler implements SubProtocolCapable {

    private static final String PROTOCOL = "graphql-transport-ws";

    private final SocketOperations operations;
    private final ConnectionQuota places;
    private final Heartbeat heartbeat;
    private final RequestReader reader;
    private final Limits limits;
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();

    SocketEndpoint(SocketOperations operations, ConnectionQuota places, Heartbeat heartbeat, Limits limits) {
        this.operations = operations;
        this.places = places;
        this.heartbeat = heartbeat;
        this.reader = new RequestReader(limits);
        this.limits = limits;
    }

    /** A client with the part of a message that has come so far. */
    private record Guest(SocketConversation conversation, StringBuilder heard, Runnable end) {}

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    /** Messages come in parts, so that nobody has to hold room for the largest. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        SocketConversation conversation = new SocketConversation(session, operations, heartbeat, limits);
        Guest guest = new Guest(conversation, new StringBuilder(), () -> conversation.close(CloseStatus.GOING_AWAY));
        guests.put(session.getId(), guest);
        if (!PROTOCOL.equalsIgnoreCase(session.getAcceptedProtocol())) {
            conversation.close(new CloseStatus(4406, "Subprotocol not acceptable"));
            return;
        }
        try {
            places.take(guest.end());
        } catch (RequestRejected full) {
            conversation.close(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        Guest guest = Objects.requireNonNull(guests.get(session.getId()));
        StringBuilder heard = guest.heard();
        if (heard.length() + part.getPayloadLength() > limits.requestSize().toBytes()) {
            guest.conversation().close(CloseStatus.TOO_BIG_TO_PROCESS);
            return;
        }
        heard.append(part.getPayload());
        if (part.isLast()) {
            String text = heard.toString();
            heard.setLength(0);
            heard.trimToSize();
            hear(guest.conversation(), text);
        }
    }

    private void hear(SocketConversation conversation, String text) {
        SocketMessage message;
        try {
            message = SocketMessage.read(reader.json(text, "The message"));
        } catch (RequestRejected unreadable) {
            conversation.close(new CloseStatus(4400, shortened(unreadable)));
            return;
        }
        conversation.hear(message);
    }

    /** The reason for closing must fit a control frame of the protocol. */
    private static String shortened(RequestRejected refused) {
        String message = String.valueOf(refused.getMessage());
        return message.length() > 120 ? message.substring(0, 120) : message;
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Objects.requireNonNull(guests.get(session.getId()))
                .conversation()
                .close(new CloseStatus(4400, "Messages are text."));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Guest guest = guests.remove(session.getId());
        if (guest != null) {
            places.free(guest.end());
            guest.conversation().ended();
        }
    }
}
