// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import org.alliancegraph.graphql.execution.ClientConnection;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Looks whether a client has hung up. Tomcat itself notices only when it writes, so this reads without waiting: at the
 * end of the stream there is something to report but nothing in the buffer, while a request that was sent ahead lands
 * in the buffer, where Tomcat finds it when its turn comes.
 */
final class TomcatConnection implements ClientConnection {

    private final Request request;

    TomcatConnection(Request request) {
        this.request = request;
    }

    @Override
    public boolean isClosed() {
        if (!(request.getInputBuffer() instanceof ApplicationBufferHandler buffer)
                || buffer.getByteBuffer().hasRemaining()) {
            return false;
        }
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0 && !buffer.getByteBuffer().hasRemaining();
    }
}
