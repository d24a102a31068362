// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

/**
 * Defuses text that a spreadsheet would run as a formula: an apostrophe before it makes it text. Text that begins with
 * an apostrophe of its own gets a second one, so that the way back is without doubt.
 */
public final class SpreadsheetText {

    private static final String DANGEROUS = "=+-@\t\r'";

    private SpreadsheetText() {}

    public static String escaped(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
