// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import org.springframework.web.servlet.function.ServerRequest;

/** Whether there still is somebody to answer to. */
@FunctionalInterface
public interface ClientConnection {

    /** Under this name the container hands the connection over with a request. */
    String ATTRIBUTE = ClientConnection.class.getName();

    /** A connection of which nothing is known. */
    ClientConnection UNKNOWN = () -> false;

    /** The connection that a request came by. */
    static ClientConnection of(ServerRequest request) {
        return (ClientConnection) request.attributes().getOrDefault(ATTRIBUTE, UNKNOWN);
    }

    /**
     * Whether the client has closed the connection; may be asked only while the request has been read and not answered.
     */
    boolean isClosed();
}
