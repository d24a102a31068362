// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Loads the statements that never vary, one file each, with what they say for short written out. */
public final class Statements {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");
    private static final Map<Text, String> TEXTS = new ConcurrentHashMap<>();

    private record Text(String name, Lens lens) {}

    private Statements() {}

    /**
     * The text of a statement for reads of now.
     *
     * @param name feature and file without its ending, for example {@code network/neighbourhood}
     * @throws UncheckedIOException if there is no such statement
     */
    public static String text(String name) {
        return text(name, Lens.NOW);
    }

    /** The text of a statement for reads that look where a lens does. */
    public static String text(String name, Lens lens) {
        return TEXTS.computeIfAbsent(new Text(name, lens), each -> Shorthand.expand(load(file(name)), lens));
    }

    /** Writes out what a piece of Cypher says for short. */
    public static String expand(String cypher, Lens lens) {
        return Shorthand.expand(cypher, lens);
    }

    static ClassPathResource file(String name) {
        return new ClassPathResource("cypher/" + name + ".cypher");
    }

    static String load(ClassPathResource file) {
        try {
            return COMMENT.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll("")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
