// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import org.springframework.web.servlet.function.ServerRequest;

/** Tells whether the client still waits for the answer. */
@FunctionalInterface
public interface ClientConnection {

    /** The request attribute in which the container passes the connection. */
    String ATTRIBUTE = ClientConnection.class.getName();

    /** A connection of unknown state, taken for open. */
    ClientConnection UNKNOWN = () -> false;

    /** The connection of a request. */
    static ClientConnection of(ServerRequest request) {
        return (ClientConnection) request.attributes().getOrDefault(ATTRIBUTE, UNKNOWN);
    }

    /** Whether the client has closed the connection. Valid only between reading the request and answering it. */
    boolean isClosed();
}
