// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.model.Whitespace;

/**
 * Several texts in one cell, separated by {@code |}. A bar inside a text is escaped by a backslash. A backslash before
 * a bar or before another backslash is doubled. Any other backslash is not escaped.
 */
public final class PipedText {

    private PipedText() {}

    /** The texts that a cell holds. */
    public static List<String> parts(String list) {
        if (list.indexOf('|') < 0 && list.indexOf('\\') < 0) {
            return List.of(list);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '\\' && i + 1 < list.length() && isSpecial(list.charAt(i + 1))) {
                part.append(list.charAt(++i));
            } else if (c == '|') {
                add(part, parts);
            } else {
                part.append(c);
            }
        }
        add(part, parts);
        return parts;
    }

    /** The cell for several texts. */
    public static String joined(List<String> texts) {
        return String.join(
                "|",
                texts.stream()
                        .map(each -> each.replace("\\", "\\\\").replace("|", "\\|"))
                        .toList());
    }

    private static boolean isSpecial(char c) {
        return c == '|' || c == '\\';
    }

    private static void add(StringBuilder part, List<String> parts) {
        String text = Whitespace.strip(part.toString());
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }
}
