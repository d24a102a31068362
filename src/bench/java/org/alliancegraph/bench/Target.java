// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.util.List;

/** Something that can be asked: each of its clients holds what it needs for itself. */
@FunctionalInterface
interface Target {

    /** A new client. */
    Client connect() throws IOException;

    /** One client. */
    interface Client extends AutoCloseable {

        /** Asks the question with this number and takes the answer; whether it was one. */
        boolean ask(int question) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Questions over HTTP, on one kept connection a client. */
    static Target http(int port, List<byte[]> requests) {
        return () -> {
            Wire wire = new Wire(port);
            return new Client() {
                @Override
                public boolean ask(int question) throws IOException {
                    return wire.send(requests.get(question % requests.size())).status() == 200;
                }

                @Override
                public void close() throws IOException {
                    wire.close();
                }
            };
        };
    }
}
