// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Locale;
import java.util.stream.Stream;
import org.alliancegraph.access.OpenDoorCheck;
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
        ProgramArguments arguments = new ProgramArguments(Locale.getDefault(), args);
        ProgramArguments.Answer answer = arguments.answer().orElse(null);
        if (answer != null) {
            (answer.exitCode() == 0 ? System.out : System.err).println(answer.text());
            System.exit(answer.exitCode());
        }
        arguments
                .command()
                .ifPresentOrElse(
                        command -> System.exit(SpringApplication.exit(run(command, arguments))),
                        () -> product().initializers(new OpenDoorCheck()).run(args));
    }

    private static SpringApplicationBuilder product() {
        return new SpringApplicationBuilder(AllianceGraphApplication.class).initializers(new EarlyStart());
    }

    /** A command needs no web server, no port of its own that another product may have, and only what it uses. */
    private static ConfigurableApplicationContext run(String command, ProgramArguments arguments) {
        return product()
                .web(WebApplicationType.NONE)
                .properties("alliancegraph.bolt-port=0")
                .lazyInitialization(true)
                .initializers(context -> arguments
                        .options()
                        .ifPresent(options -> context.getBeanFactory().registerSingleton("commandOptions", options)))
                .run(Stream.concat(arguments.properties(), Stream.of("--alliancegraph.command=" + command))
                        .toArray(String[]::new));
    }
}
