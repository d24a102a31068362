// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.TimeScope;

/** The questions as somebody who knows Cypher well would ask them of this data: one file each in src/bench/cypher. */
final class Handwritten {

    private static final Path FOLDER = Path.of(System.getProperty("bench.cypher", "src/bench/cypher"));
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

    private Handwritten() {}

    /** Whether Cypher can answer an operation at all; what the product finds in memory has no statement. */
    static boolean has(String operation) {
        return Files.exists(FOLDER.resolve(operation + ".cypher"));
    }

    /** The statement that answers an operation, its predicates written out. */
    static String text(String operation) {
        try {
            String file = Files.readString(FOLDER.resolve(operation + ".cypher"));
            return CypherFiles.expand(COMMENT.matcher(file).replaceAll(""), TimeScope.NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
