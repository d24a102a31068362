// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook, in which {@code _x000D_} stands for the character of that number (ECMA-376, ST_Xstring). */
final class XlsxText {

    private static final Pattern NUMBERED = Pattern.compile("_x(\\p{XDigit}{4})_");

    /** What XML does not have or reads as another, and what would be taken for a character by its number. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x\\p{XDigit}{4}_)");

    private XlsxText() {}

    /** The text with every character by its number that a workbook would not give back otherwise. */
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
