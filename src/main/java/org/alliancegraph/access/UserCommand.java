// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code user}: the accounts of people, while the product runs or not. */
@Command(name = "user", customSynopsis = "alliance-graph user add|role|disable|list [NAME] [ROLE]")
public final class UserCommand extends AccountCommand {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 1000;

    private final Supplier<String> password;

    /** @param password asks for one, so that none is in the list of processes or in the history of a shell */
    public UserCommand(Supplier<Environment> settings, Supplier<String> password) {
        super(StoredAccount.Kind.USER, settings);
        this.password = password;
    }

    @Command(name = "add", customSynopsis = "alliance-graph user add NAME member|editor|steward [--within=ID]")
    void add(
            @Parameters(paramLabel = "NAME", descriptionKey = "account.name") String name,
            @Parameters(paramLabel = "ROLE", descriptionKey = "account.role") String role,
            @Option(names = "--within", paramLabel = "ID", descriptionKey = "account.within") @Nullable String within) {
        StoredAccount.Kind kind = StoredAccount.Kind.USER;
        String checked = name(name);
        AccessRole known = role(role);
        String part = part(known, within);
        if (file().find(StoredAccount.Kind.TOKEN, checked).isPresent()) {
            throw mistake("taken");
        }
        String chosen = password.get();
        if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
            throw mistake("password");
        }
        String hash = Objects.requireNonNull(new Passwords().encode(chosen));
        AccountFile file = file();
        boolean first = !file.exists();
        file.put(new StoredAccount(checked, kind, known, hash, false, null, part));
        out().println(text(first ? "first" : "added"));
    }

    @Command(name = "role", customSynopsis = "alliance-graph user role NAME member|editor|steward [--within=ID]")
    void role(
            @Parameters(paramLabel = "NAME", descriptionKey = "account.name") String name,
            @Parameters(paramLabel = "ROLE", descriptionKey = "account.role") String role,
            @Option(names = "--within", paramLabel = "ID", descriptionKey = "account.within") @Nullable String within) {
        AccessRole known = role(role);
        String part = part(known, within);
        requireKnown(file().replace(StoredAccount.Kind.USER, name, each -> each.with(known, part)));
        out().println(text("changed"));
    }

    @Command(name = "disable", customSynopsis = "alliance-graph user disable NAME")
    void disable(@Parameters(paramLabel = "NAME", descriptionKey = "account.name") String name) {
        requireKnown(file().replace(StoredAccount.Kind.USER, name, StoredAccount::disable));
        out().println(text("changed"));
    }

    @Override
    @Command(name = "list", customSynopsis = "alliance-graph user list")
    void list() {
        super.list();
    }
}
