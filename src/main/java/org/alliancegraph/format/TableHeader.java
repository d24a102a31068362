// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of the columns of a table, and labels for messages: the letter of a column in a spreadsheet and its name.
 */
public record TableHeader(long row, List<String> names, List<String> labels) {

    public static TableHeader of(long row, List<String> names) {
        List<String> labels = new java.util.ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String shown = MojibakeDetector.mended(names.get(i));
            labels.add(shown.isEmpty() ? letters(i) : letters(i) + " (" + shown + ")");
        }
        return new TableHeader(row, List.copyOf(names), List.copyOf(labels));
    }

    public int size() {
        return names.size();
    }

    public String label(int index) {
        return index < labels.size() ? labels.get(index) : letters(index);
    }

    /** The index of the column with exactly this name, or -1. */
    public int indexOf(@Nullable String name) {
        return names.indexOf(name);
    }

    /** The letters of a column in a spreadsheet: A, B … Z, AA, AB … */
    public static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
