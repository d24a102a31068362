// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * Accepts WebSockets of the graphql-transport-ws protocol, and hands each message to the conversation of its client.
 * docs/adr tells why this is not the handler of Spring GraphQL.
 */
final class SocketEndpoint extends AbstractWebSocketHandler implements SubProtocolCapable {

    private static final String PROTOCOL = "graphql-transport-ws";

    private final SocketOperations operations;
    private final ConnectionQuota quota;
    private final Heartbeat heartbeat;
    private final RequestReader reader;
    private final Limits limits;
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();

    SocketEndpoint(
            SocketOperations operations,
            ConnectionQuota quota,
            Heartbeat heartbeat,
            RequestReader reader,
            Limits limits) {
        this.operations = operations;
        this.quota = quota;
        this.heartbeat = heartbeat;
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * A client that is connected.
     *
     * @param text the parts of its current message that have arrived
     */
    private record Connection(SocketConversation conversation, StringBuilder text) {}

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    /** Messages arrive in parts, as the server would otherwise allocate a buffer of the largest size per connection. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        SocketConversation conversation = new SocketConversation(session, operations);
        connections.put(session.getId(), new Connection(conversation, new StringBuilder()));
        if (!session.isOpen()) {
            end(session); // It was closed before it was in the map.
        } else if (PROTOCOL.equalsIgnoreCase(session.getAcceptedProtocol())) {
            admit(conversation);
        } else {
            conversation.close(new CloseStatus(4406, "Subprotocol not acceptable"));
        }
    }

    private void admit(SocketConversation conversation) {
        try {
            conversation.holds(quota.take(() -> conversation.close(CloseStatus.GOING_AWAY)));
            conversation.watch(heartbeat, limits.connectionInitTime());
        } catch (RequestRejected full) {
            conversation.close(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        Connection connection = connections.get(session.getId());
        if (connection == null) {
            return;
        }
        StringBuilder text = connection.text();
        if (text.length() + part.getPayloadLength() > limits.requestSize().toBytes()) {
            connection.conversation().close(CloseStatus.TOO_BIG_TO_PROCESS);
            return;
        }
        text.append(part.getPayload());
        if (part.isLast()) {
            String whole = text.toString();
            text.setLength(0);
            text.trimToSize();
            hear(connection.conversation(), whole);
        }
    }

    private void hear(SocketConversation conversation, String text) {
        SocketMessage message;
        try {
            message = SocketMessage.read(reader.json(text, Message.of("graphql.the-message")));
        } catch (RequestRejected unreadable) {
            conversation.close(new CloseStatus(4400, reason(unreadable, conversation.language())));
            return;
        }
        conversation.hear(message);
    }

    private static String reason(RequestRejected refused, Language language) {
        return reason(ErrorCodes.coded(refused.errors(), language).getFirst().getMessage());
    }

    /** A close reason has at most 123 bytes in the WebSocket protocol. */
    private static String reason(String message) {
        String reason = message;
        while (reason.getBytes(StandardCharsets.UTF_8).length > 123) {
            reason = reason.substring(0, reason.length() - 1);
        }
        return reason;
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Connection connection = connections.get(session.getId());
        if (connection != null) {
            String why = Message.of("graphql.messages-are-text")
                    .in(connection.conversation().language());
            connection.conversation().close(new CloseStatus(4400, reason(why)));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        end(session);
    }

    private void end(WebSocketSession session) {
        Connection connection = connections.remove(session.getId());
        if (connection != null) {
            connection.conversation().end();
        }
    }
}
