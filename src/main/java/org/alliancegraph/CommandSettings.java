// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The settings of the product, from wherever it takes them, for commands that need nothing else of it. */
final class CommandSettings {

    private CommandSettings() {}

    /** Spring starts nothing without a class to begin with. */
    private static final class Empty {}

    /** @param properties settings from the command line */
    static Environment read(String... properties) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Empty.class)
                .web(WebApplicationType.NONE)
                .run(properties)) {
            return context.getEnvironment();
        }
    }
}
