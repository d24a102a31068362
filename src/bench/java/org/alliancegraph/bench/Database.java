// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alliancegraph.database.embedded.DatabaseServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Neo4j in a process of its own that speaks Bolt only, on the data that the product loaded. */
final class Database implements AutoCloseable {

    private final Child child;
    private final int port;
    private final String password;

    private Database(Child child, int port, String password) {
        this.child = child;
        this.port = port;
        this.password = password;
    }

    static Database on(int claims) {
        return on(Product.data(claims));
    }

    static Database on(Path folder) {
        try {
            int port = freePort();
            Child child = Child.java(
                    "database",
                    List.of("-Xmx" + Options.heap()),
                    DatabaseServer.class.getName(),
                    List.of(folder.toString(), String.valueOf(port), Options.pageCache()),
                    "(" + DatabaseServer.READY + ")");
            child.await(120);
            String password = Files.readString(folder.resolve("neo4j-password")).strip();
            return new Database(child, port, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "bolt://127.0.0.1:" + port;
    }

    String password() {
        return password;
    }

    Driver driver() {
        return GraphDatabase.driver(address(), AuthTokens.basic("neo4j", password));
    }

    /** Starts the product on it. */
    Child product(String name) {
        List<String> arguments = List.of(
                "--spring.neo4j.uri=" + address(),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + password,
                "--alliancegraph.limits.operation-time=60s",
                "--server.port=0");
        return Child.java(
                name, List.of("-Xmx" + Options.heap()), ProductServer.class.getName(), arguments, Product.READY);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
