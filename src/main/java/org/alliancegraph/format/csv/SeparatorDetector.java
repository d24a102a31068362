// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects the separator of a text file: with it, most of the first rows have the same number of cells as the first row
 * that has more than one cell. A title may stand above the table.
 */
final class SeparatorDetector {

    private static final Pattern TOLD = Pattern.compile("sep=(.)\\R?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String CANDIDATES = ",;\t";
    private static final int ROWS = 50;

    private SeparatorDetector() {}

    /** The separator, and the number of lines before the table that only declare it, such as {@code sep=;} of Excel. */
    record Found(char separator, int linesBefore) {}

    static Found in(String head) {
        Matcher told = TOLD.matcher(head);
        if (told.matches()) {
            return new Found(told.group(1).charAt(0), 1);
        }
        char best = ',';
        int bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            int score = score(head, CANDIDATES.charAt(i));
            if (score > bestScore) {
                best = CANDIDATES.charAt(i);
                bestScore = score;
            }
        }
        return new Found(best, 0);
    }

    private static int score(String head, char separator) {
        int first = 1;
        int alike = 0;
        int cells = 1;
        int rows = 0;
        boolean quoted = false;
        boolean empty = true;
        for (int i = 0; i < head.length() && rows < ROWS; i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                cells++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!empty) {
                    first = first > 1 ? first : cells;
                    alike += cells == first ? 1 : 0;
                    rows++;
                }
                cells = 1;
                empty = true;
                continue;
            }
            empty &= c <= ' ' && c != separator;
        }
        if (!empty && (rows == 0 || quoted)) {
            first = first > 1 ? first : cells;
            rows++;
            alike++;
        }
        return first == 1 ? 0 : alike * 1000 / Math.max(1, rows) * 100 + Math.min(first, 99);
    }
}
