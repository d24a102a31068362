// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.database.StatementFile;
import org.alliancegraph.model.TimeScope;

/** Loads the statement files below {@code cypher} and expands their macros. */
public final class CypherFiles {

    private static final Map<Text, String> TEXTS = new ConcurrentHashMap<>();

    private record Text(String name, TimeScope scope) {}

    private CypherFiles() {}

    /**
     * The text of a statement for reads of now.
     *
     * @param name feature and file without its ending, for example {@code network/neighbourhood}
     * @throws UncheckedIOException if there is no such statement
     */
    public static String text(String name) {
        return text(name, TimeScope.NOW);
    }

    /**
     * The text of a statement for reads of a time. If {@code cypher/past} has a file of the same name, reads of the
     * past use that file.
     *
     * @throws IllegalStateException with file and line if a macro can't be written out
     */
    public static String text(String name, TimeScope scope) {
        return TEXTS.computeIfAbsent(new Text(name, scope), CypherFiles::read);
    }

    /** Writes out the macros of a piece of Cypher. */
    public static String expand(String cypher, TimeScope scope) {
        return new CypherMacros(scope).expand(cypher, cypher, Map.of());
    }

    /** The text of any file below {@code cypher}, including files that other files include. */
    static String whole(String name, TimeScope scope) {
        if (name.startsWith("then/by/")) {
            return new CypherMacros(scope).file(name, Map.of("properties", "[]"));
        }
        return name.startsWith("then/")
                ? HistoricalState.shown("n", Set.of(name.substring(name.indexOf('/') + 1)), scope)
                : text(name, scope);
    }

    private static String read(Text text) {
        String past = "past/" + text.name();
        String file = text.scope().past() && StatementFile.exists(past) ? past : text.name();
        CypherMacros macros = new CypherMacros(text.scope());
        return macros.with("include", part -> macros.file(part.getFirst(), Map.of()))
                .file(file, Map.of());
    }
}
