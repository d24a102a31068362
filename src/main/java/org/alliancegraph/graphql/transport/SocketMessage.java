// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** A message of the graphql-transport-ws protocol, as far as it is the same in both directions. */
record SocketMessage(
        Type type, @Nullable String id, @Nullable Object payload) {

    /** The kinds of messages, under the names that the protocol gives them. */
    enum Type {
        CONNECTION_INIT,
        CONNECTION_ACK,
        PING,
        PONG,
        SUBSCRIBE,
        NEXT,
        ERROR,
        COMPLETE
    }

    static SocketMessage of(Type type) {
        return new SocketMessage(type, null, null);
    }

    /**
     * The message in the JSON that a client sent.
     *
     * @throws RequestRejected if it is none that clients may send
     */
    static SocketMessage read(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw RequestRejected.badRequest(Message.of("graphql.message-no-object"));
        }
        Type type = switch (String.valueOf(map.get("type"))) {
            case "connection_init" -> Type.CONNECTION_INIT;
            case "ping" -> Type.PING;
            case "pong" -> Type.PONG;
            case "subscribe" -> Type.SUBSCRIBE;
            case "complete" -> Type.COMPLETE;
            default -> throw RequestRejected.badRequest(Message.of("graphql.message-type"));
        };
        String id = map.get("id") instanceof String text && !text.isEmpty() && text.length() <= 200 ? text : null;
        if (id == null && (type == Type.SUBSCRIBE || type == Type.COMPLETE)) {
            throw RequestRejected.badRequest(Message.of("graphql.message-id"));
        }
        return new SocketMessage(type, id, map.get("payload"));
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (id != null) {
            map.put("id", id);
        }
        map.put("type", type.name().toLowerCase(Locale.ROOT));
        if (payload != null) {
            map.put("payload", payload);
        }
        return map;
    }
}
