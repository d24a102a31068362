// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Something that can be asked: each of its clients holds what it needs for itself. */
interface Target {

    /** How many questions it can be asked. */
    int questions();

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
        return new Target() {
            @Override
            public int questions() {
                return requests.size();
            }

            @Override
            public Client connect() throws IOException {
                return new Connection(new Wire(port), requests);
            }
        };
    }

    /** The same questions to several in turn: each new client is connected with the next of them. */
    static Target spread(List<Target> targets) {
        AtomicInteger turn = new AtomicInteger();
        return new Target() {
            @Override
            public int questions() {
                return targets.getFirst().questions();
            }

            @Override
            public Client connect() throws IOException {
                return targets.get(turn.getAndIncrement() % targets.size()).connect();
            }
        };
    }

    /** A client on a kept connection. */
    record Connection(Wire wire, List<byte[]> requests) implements Client {

        @Override
        public boolean ask(int question) throws IOException {
            return wire.send(requests.get(question)).status() == 200;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
