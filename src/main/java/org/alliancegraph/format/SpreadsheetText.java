// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/**
 * Escapes text that a spreadsheet would run as a formula, by an apostrophe before it. Text that begins with an
 * apostrophe gets a second one, so that unescaping is unambiguous.
 */
public final class SpreadsheetText {

    private static final String DANGEROUS = "=+-@\t\r'";

    private SpreadsheetText() {}

    public static String escaped(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
