// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/** A column of our workbook: its header, the field it fills, a note in both languages and the headers people write. */
record Column(String header, String field, String german, String english, List<String> synonyms) {

    Column(String header, String field, String german, String english, String... synonyms) {
        this(header, field, german, english, List.of(synonyms));
    }

    /** The German header, the first of the other headers. */
    String germanHeader() {
        return synonyms.isEmpty() ? header : synonyms.getFirst();
    }
}
