// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.alliancegraph.graphql.execution.ClientConnection;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Hands the connection over with every request, as servlets have no way to ask after it. */
final class ConnectionValve extends ValveBase {

    ConnectionValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ClientConnection.ATTRIBUTE, new TomcatConnection(request.getCoyoteRequest()));
        getNext().invoke(request, response);
    }
}
