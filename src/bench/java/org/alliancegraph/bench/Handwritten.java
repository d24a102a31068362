// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.TimeScope;

/** The questions as somebody who knows Cypher well would ask them of this data: one file each in src/bench/cypher. */
final class Handwritten {

    private static final Path FOLDER = Path.of(System.getProperty("bench.cypher", "src/bench/cypher"));
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");
    private static final Pattern INCLUDED = Pattern.compile("<<(\\S+)>>");

    private Handwritten() {}

    /** The statement that answers an operation, its predicates written out. */
    static String text(String operation) {
        try {
            String file = Files.readString(FOLDER.resolve(operation + ".cypher"));
            String included = INCLUDED.matcher(COMMENT.matcher(file).replaceAll(""))
                    .replaceAll(found -> Matcher.quoteReplacement(CypherFiles.text(found.group(1))));
            return CypherFiles.expand(included, TimeScope.NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
