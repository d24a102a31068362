// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.embedded.EarlyStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the product: one process with the API, the pages and, unless configured otherwise, the database. With a
 * command it does that and ends.
 */
@SpringBootApplication
public class AllianceGraphApplication {

    private static final Set<String> COMMANDS = Set.of("import", "export");

    public static void main(String[] args) {
        command(args)
                .ifPresentOrElse(
                        command -> System.exit(SpringApplication.exit(run(command, args))),
                        () -> product().run(args));
    }

    /** The first word that is no option, wherever options stand: whoever puts one in front still means the command. */
    static Optional<String> command(String... args) {
        return Stream.of(args)
                .filter(each -> !each.startsWith("--"))
                .findFirst()
                .filter(COMMANDS::contains);
    }

    private static SpringApplicationBuilder product() {
        return new SpringApplicationBuilder(AllianceGraphApplication.class).initializers(new EarlyStart());
    }

    /** A command needs no web server, and of the product only what it uses. */
    private static ConfigurableApplicationContext run(String command, String[] args) {
        return product()
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(Stream.concat(Stream.of(args), Stream.of("--alliancegraph.command=" + command))
                        .toArray(String[]::new));
    }
}
