// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/**
 * A column of our workbook: its header, the field it fills, a note in both languages and the headers people write.
 *
 * @param offered whether people are asked for it; others only come back from our own exports
 */
public record SheetColumn(
        String header, String field, String german, String english, boolean offered, List<String> synonyms) {

    SheetColumn(String header, String field, String german, String english, String... synonyms) {
        this(header, field, german, english, true, List.of(synonyms));
    }

    /** A column that nobody has to fill in, and that exports need to come back whole. */
    static SheetColumn ofExports(String header, String field, String german, String english, String... synonyms) {
        return new SheetColumn(header, field, german, english, false, List.of(synonyms));
    }

    /** The German header, the first of the other headers. */
    public String germanHeader() {
        return synonyms.isEmpty() ? header : synonyms.getFirst();
    }
}
