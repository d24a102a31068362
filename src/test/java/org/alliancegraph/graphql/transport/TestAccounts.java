// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alliancegraph.access.TokenCommand;
import org.alliancegraph.access.UserCommand;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

/** Accounts in a folder, made and changed as operators do it: by the commands. */
final class TestAccounts {

    static final String PASSWORD = "correct horse battery";

    private final Environment settings;

    TestAccounts(Path folder) {
        settings = new MockEnvironment().withProperty("alliancegraph.data", folder.toString());
    }

    String user(String... arguments) {
        return user(PASSWORD, arguments);
    }

    String user(String password, String[] arguments) {
        return run(new UserCommand(() -> settings, () -> password), arguments);
    }

    String token(String... arguments) {
        return run(new TokenCommand(() -> settings), arguments);
    }

    private static String run(Object command, String... arguments) {
        StringWriter printed = new StringWriter();
        CommandLine line = new CommandLine(command)
                .setResourceBundle(ResourceBundle.getBundle("message.commands", Locale.ROOT))
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed));
        if (line.execute(arguments) != 0) {
            throw new IllegalStateException(printed.toString());
        }
        return printed.toString().lines().findFirst().orElse("");
    }
}
