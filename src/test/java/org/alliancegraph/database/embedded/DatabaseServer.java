// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Neo4j as a server of its own: the main class of a second JVM. It lives until whoever started it goes away. */
public final class DatabaseServer {

    /** What it prints once it serves. */
    public static final String READY = "ready";

    private DatabaseServer() {}

    /** Arguments: the data folder, the Bolt port and, if it is to be large, the memory for pages. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        DataSize pages = DataSize.parse(arguments.length > 2 ? arguments[2] : "32MB");
        var properties = new EmbeddedProperties(data, Integer.parseInt(arguments[1]), pages, null);
        try (var _ = EmbeddedDatabase.start(properties)) {
            System.out.println(READY);
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
