// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a text with macros. <code>{{known c}}</code> is a call: a name and arguments, which are separated by a comma,
 * by a colon and a blank, or by {@code AS}; an argument may be a call. <code>{{#each-claim-type T}} … {{/each}}
 * </code> is a block, closed by the first word of its name. {@link CypherMacros} gives calls and blocks their meaning.
 */
record MacroText(List<Part> parts) {

    private static final Pattern TAG = Pattern.compile("\\{\\{([#/]?)(\\w[\\w-]*)((?:[^{}]|\\{\\{[^{}]*}})*)}}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|:(?=\\s)|\\sAS\\s)\\s*");

    /** A part of the text. Its place appears in messages only. */
    sealed interface Part permits Plain, Call, Block {}

    record Plain(String text) implements Part {}

    record Call(String name, List<String> arguments, String place) implements Part {}

    record Block(String name, List<String> arguments, MacroText body, String place) implements Part {}

    /**
     * Parses a text.
     *
     * @param source names the text in messages, for example {@code cypher/actor/by-id.cypher}
     * @throws IllegalStateException with source and line if a macro is malformed or a block is not closed
     */
    static MacroText parse(String source, String text) {
        return new Parser(source, text).parse(null);
    }

    private static final class Parser {

        private final String source;
        private final String text;
        private final Matcher tags;
        private int position;

        Parser(String source, String text) {
            this.source = source;
            this.text = text;
            this.tags = TAG.matcher(text);
        }

        /** Reads until the end of a block, or of the text if there is none. */
        MacroText parse(@Nullable Opened block) {
            List<Part> parts = new ArrayList<>();
            while (tags.find(position)) {
                plain(parts, tags.start());
                position = tags.end();
                String place = place(tags.start());
                String name = tags.group(2);
                List<String> arguments = arguments(tags.group(3).strip());
                switch (tags.group(1)) {
                    case "" -> parts.add(new Call(name, arguments, place));
                    case "#" -> parts.add(new Block(name, arguments, parse(new Opened(name, place)), place));
                    default -> {
                        if (block == null || !block.name().split("-", -1)[0].equals(name)) {
                            throw new IllegalStateException(place + ": {{/" + name + "}} closes nothing");
                        }
                        return new MacroText(parts);
                    }
                }
            }
            if (block != null) {
                throw new IllegalStateException(block.place() + ": {{#" + block.name() + "}} is not closed");
            }
            plain(parts, text.length());
            return new MacroText(parts);
        }

        private void plain(List<Part> parts, int end) {
            String piece = text.substring(position, end);
            int malformed = piece.indexOf("{{");
            if (malformed >= 0) {
                throw new IllegalStateException(place(position + malformed) + ": not a macro");
            }
            if (!piece.isEmpty()) {
                parts.add(new Plain(piece));
            }
            position = end;
        }

        private String place(int index) {
            return source + ":"
                    + (1
                            + text.substring(0, index)
                                    .chars()
                                    .filter(each -> each == '\n')
                                    .count());
        }

        private static List<String> arguments(String text) {
            return text.isEmpty() ? List.of() : List.of(SEPARATOR.split(text, -1));
        }
    }

    private record Opened(String name, String place) {}
}
