// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/**
 * Takes off what nobody sees: outer blanks of every sort, among them the fixed and the zero-width ones of web pages,
 * soft hyphens and marks of direction. Who wrote nothing else wrote nothing.
 */
public final class Whitespace {

    private Whitespace() {}

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && invisible(text.charAt(start))) {
            start++;
        }
        while (end > start && invisible(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /** Whether nobody sees anything of a text. */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /**
     * Takes off the apostrophe that keeps a spreadsheet from calculating a text; a doubled one stands for itself
     * (docs/import-formats.md).
     */
    public static String unescaped(String text) {
        if (text.length() < 2 || text.charAt(0) != '\'') {
            return text;
        }
        return "=+-@\t\r'".indexOf(text.charAt(1)) >= 0 ? strip(text.substring(1)) : text;
    }

    private static boolean invisible(char c) {
        return c <= ' '
                || (c >= '\u007f'
                        && (Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT));
    }
}
