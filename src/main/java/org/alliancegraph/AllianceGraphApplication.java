// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the product: one process with the API, the pages and, unless configured otherwise, the database. With a
 * command as its first argument it does that and ends.
 */
@SpringBootApplication
public class AllianceGraphApplication {

    private static final Set<String> COMMANDS = Set.of("import", "export");

    public static void main(String[] args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            System.exit(SpringApplication.exit(command(args)));
        } else {
            SpringApplication.run(AllianceGraphApplication.class, args);
        }
    }

    /** A command needs no web server, and of the product only what it uses. */
    private static ConfigurableApplicationContext command(String[] args) {
        return new SpringApplicationBuilder(AllianceGraphApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(Stream.concat(Stream.of(args), Stream.of("--alliancegraph.command=" + args[0]))
                        .toArray(String[]::new));
    }
}
