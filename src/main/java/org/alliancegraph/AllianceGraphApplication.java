// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Locale;
import java.util.stream.Stream;
import org.alliancegraph.database.embedded.EarlyStart;
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

    public static void main(String[] args) {
        CommandLine typed = new CommandLine(Locale.getDefault(), args);
        CommandLine.Answer answer = typed.answer().orElse(null);
        if (answer != null) {
            System.err.println(answer.text());
            System.exit(answer.exitCode());
        }
        typed.command()
                .ifPresentOrElse(
                        command -> System.exit(SpringApplication.exit(run(command, args))),
                        () -> product().run(args));
    }

    private static SpringApplicationBuilder product() {
        return new SpringApplicationBuilder(AllianceGraphApplication.class).initializers(new EarlyStart());
    }

    /** A command needs no web server, no port of its own that another product may have, and only what it uses. */
    private static ConfigurableApplicationContext run(String command, String[] args) {
        return product()
                .web(WebApplicationType.NONE)
                .properties("alliancegraph.bolt-port=0")
                .lazyInitialization(true)
                .run(Stream.concat(Stream.of(args), Stream.of("--alliancegraph.command=" + command))
                        .toArray(String[]::new));
    }
}
