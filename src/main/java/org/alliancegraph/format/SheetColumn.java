// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/**
 * A column of our workbook: its header, its field, an explanation in both languages, and other headers that people use
 * for it.
 *
 * @param offered whether the template has the column; other columns occur in exports only
 */
public record SheetColumn(
        String header, String field, String german, String english, boolean offered, List<String> synonyms) {

    SheetColumn(String header, String field, String german, String english, String... synonyms) {
        this(header, field, german, english, true, List.of(synonyms));
    }

    /** A column of exports only, which a lossless re-import needs. */
    static SheetColumn ofExports(String header, String field, String german, String english, String... synonyms) {
        return new SheetColumn(header, field, german, english, false, List.of(synonyms));
    }

    /** The German header: the first of the other headers. */
    public String germanHeader() {
        return synonyms.isEmpty() ? header : synonyms.getFirst();
    }
}
