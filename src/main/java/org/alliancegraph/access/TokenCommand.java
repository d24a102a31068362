// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code token}: what programs, such as dashboards, show with each request. */
@Command(name = "token", customSynopsis = "alliance-graph token add|revoke|list [NAME] [ROLE] [--days=N]")
public final class TokenCommand extends AccountCommand {

    private static final int LONGEST = 366;

    public TokenCommand(Supplier<Environment> settings) {
        super(StoredAccount.Kind.TOKEN, settings);
    }

    @Command(
            name = "add",
            customSynopsis = "alliance-graph token add NAME member|editor|steward [--days=90] [--within=ID]")
    void add(
            @Parameters(paramLabel = "NAME", descriptionKey = "account.name") String name,
            @Parameters(paramLabel = "ROLE", descriptionKey = "account.role") String role,
            @Option(names = "--days", paramLabel = "N", defaultValue = "90", descriptionKey = "account.days") int days,
            @Option(names = "--within", paramLabel = "ID", descriptionKey = "account.within") @Nullable String within) {
        if (days < 1 || days > LONGEST) {
            throw mistake("days-wrong");
        }
        AccessRole known = role(role);
        String part = part(known, within);
        String secret = ApiTokens.newToken();
        AccountFile file = file();
        if (file.find(StoredAccount.Kind.TOKEN, name(name)).isPresent()
                || file.find(StoredAccount.Kind.USER, name).isPresent()) {
            throw mistake("taken");
        }
        file.put(new StoredAccount(
                name,
                StoredAccount.Kind.TOKEN,
                known,
                ApiTokens.hash(secret),
                false,
                Clock.systemUTC().instant().plus(Duration.ofDays(days)),
                part));
        out().println(secret);
        out().println(text("shown-once"));
    }

    @Command(name = "revoke", customSynopsis = "alliance-graph token revoke NAME")
    void revoke(@Parameters(paramLabel = "NAME", descriptionKey = "account.name") String name) {
        requireKnown(file().remove(StoredAccount.Kind.TOKEN, name));
        out().println(text("changed"));
    }

    @Override
    @Command(name = "list", customSynopsis = "alliance-graph token list")
    void list() {
        super.list();
    }
}
