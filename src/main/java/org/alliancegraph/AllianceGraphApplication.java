// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the product: one process with the API, the pages and, unless configured otherwise, the database. With a
 * command as its first argument it does that and ends.
 */
@SpringBootApplication
public class AllianceGraphApplication {

    private static final Set<String> COMMANDS = Set.of("import", "export");

    public static void main(String[] args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            System.exit(SpringApplication.exit(SpringApplication.run(
                    AllianceGraphApplication.class,
                    Stream.concat(Stream.of(args), Stream.of("--server.port=0", "--alliancegraph.command=" + args[0]))
                            .toArray(String[]::new))));
        } else {
            SpringApplication.run(AllianceGraphApplication.class, args);
        }
    }
}
