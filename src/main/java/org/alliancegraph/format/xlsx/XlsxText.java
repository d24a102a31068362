// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook, in which {@code _x000D_} stands for the character of that number (ECMA-376, ST_Xstring). */
final class XlsxText {

    private static final Pattern NUMBERED = Pattern.compile("_x(\\p{XDigit}{4})_");

    private XlsxText() {}

    static String decoded(String text) {
        return text.contains("_x")
                ? NUMBERED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
