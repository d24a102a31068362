// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encodes and decodes texts of a workbook, in which {@code _x000D_} stands for the character with that number
 * (ECMA-376, ST_Xstring).
 */
final class XlsxText {

    private static final Pattern NUMBERED = Pattern.compile("_x(\\p{XDigit}{4})_");

    /** Characters that XML does not allow or changes, and texts that look like an encoded character. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x\\p{XDigit}{4}_)");

    private XlsxText() {}

    /** The text with all characters encoded that a workbook would not return unchanged. */
    static String encoded(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? NUMBERED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
