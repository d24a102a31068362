// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/** Asks for a password: unseen at a terminal, or as the first line of what a script passes in. */
public final class PasswordPrompt implements Supplier<String> {

    private final String question;

    public PasswordPrompt(String question) {
        this.question = question;
    }

    @Override
    @SuppressWarnings("SystemConsoleNull") // From JDK 25 on there is none again where nobody types.
    public String get() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("%s ", question);
            return typed == null ? "" : new String(typed);
        }
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(in.readLine(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
