// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A file of the folder {@code cypher}, which holds one statement or one expression. */
public final class StatementFile {

    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//.*");
    private static final Pattern BLANK = Pattern.compile("(?m)^[ \\t]*\\R");

    private StatementFile() {}

    /**
     * The text of a file without its comment lines.
     *
     * @param name folder and file without its ending, for example {@code network/neighbourhood}
     * @throws UncheckedIOException if there is no such file
     */
    public static String read(String name) {
        return withoutBlankLines(lines(name));
    }

    /** The text of a file with its comment lines empty, so that each of its lines keeps its number. */
    public static String lines(String name) {
        try {
            return COMMENT.matcher(file(name).getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without the lines that hold nothing. */
    public static String withoutBlankLines(String text) {
        return BLANK.matcher(text).replaceAll("").strip();
    }

    /** Whether there is a file of this name. */
    public static boolean exists(String name) {
        return file(name).exists();
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource("cypher/" + name + ".cypher");
    }
}
