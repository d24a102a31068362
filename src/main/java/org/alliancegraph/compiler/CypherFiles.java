// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.database.StatementFile;
import org.alliancegraph.model.TimeScope;

/** Loads the statements that never vary, one file each, with what they say for short written out. */
public final class CypherFiles {

    private static final Map<Text, String> TEXTS = new ConcurrentHashMap<>();

    private record Text(String name, TimeScope lens) {}

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

    /** The text of a statement for reads that look where a lens does. */
    public static String text(String name, TimeScope lens) {
        return TEXTS.computeIfAbsent(new Text(name, lens), each -> CypherMacros.expand(StatementFile.read(name), lens));
    }

    /** Writes out what a piece of Cypher says for short. */
    public static String expand(String cypher, TimeScope lens) {
        return CypherMacros.expand(cypher, lens);
    }
}
