// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands about accounts have in common: the file, what may be typed, and what is printed. */
abstract class AccountCommand {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@'-]{0,63}");

    private static final Pattern AGS = Pattern.compile("\\d{5}|\\d{8}");
    private static final Pattern ID = Pattern.compile("[a-z]+:[a-z0-9]+(-[a-z0-9]+)*");

    private final Supplier<Environment> settings;
    private final StoredAccount.Kind kind;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param settings where the data folder is, asked for when the command runs */
    AccountCommand(StoredAccount.Kind kind, Supplier<Environment> settings) {
        this.kind = kind;
        this.settings = settings;
    }

    /** Whether an account can be called so. */
    static boolean isName(String typed) {
        return NAME.matcher(typed).matches();
    }

    /** Whether an editor can be bound to what has this id. */
    static boolean isPart(String id) {
        return ID.matcher(id).matches();
    }

    /** The id of what is named by its official key (AGS), or by its id. */
    static String part(String typed) {
        return AGS.matcher(typed).matches() ? EntityType.MUNICIPALITY.prefix() + ":" + typed : typed;
    }

    AccountFile file() {
        return AccountFile.of(settings.get());
    }

    String name(String typed) {
        if (!isName(typed)) {
            throw mistake("name");
        }
        return typed;
    }

    AccessRole role(String typed) {
        try {
            AccessRole role = AccessRole.valueOf(typed.toUpperCase(Locale.ROOT));
            if (role.includes(AccessRole.MEMBER)) {
                return role;
            }
        } catch (IllegalArgumentException unknown) {
            // Told below, as of roles that no account has.
        }
        throw mistake("role");
    }

    /** To what an editor is bound: the id of an actor, or the official key (AGS) of a district or a town. */
    @Nullable
    String part(AccessRole role, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String id = part(typed);
        if (role != AccessRole.EDITOR || !isPart(id)) {
            throw mistake("within-wrong");
        }
        return id;
    }

    void list() {
        file().all().stream()
                .filter(each -> each.kind() == kind)
                .sorted(Comparator.comparing(StoredAccount::name, String.CASE_INSENSITIVE_ORDER))
                .map(each -> String.join(
                        "\t",
                        each.name(),
                        each.role().name() + (each.within() == null ? "" : " " + each.within()),
                        each.disabled()
                                ? text("disabled")
                                : each.expires() == null ? "" : each.expires().toString()))
                .map(String::strip)
                .forEach(out()::println);
    }

    void requireKnown(boolean known) {
        if (!known) {
            throw mistake("unknown");
        }
    }

    ParameterException mistake(String key) {
        return new ParameterException(commandLine(), text(key));
    }

    String text(String key) {
        return Objects.requireNonNull(commandLine().getResourceBundle()).getString("account." + key);
    }

    PrintWriter out() {
        return commandLine().getOut();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
