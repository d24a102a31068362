// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Set;
import java.util.stream.Stream;

/** Knows the rows of a table that sum up others. They describe nobody, so that no type or name is missed in them. */
final class TotalsRow {

    /** Words that nobody is called by. */
    private static final Set<String> SUMS = Set.of(
            "summe", "summen", "gesamtsumme", "zwischensumme", "insgesamt", "summeinsgesamt", "gesamtergebnis", "sum");

    /** Words that somebody may be called by, where a type says that it is somebody. */
    private static final Set<String> PERHAPS = Set.of("gesamt", "total", "totals", "grandtotal", "alle");

    private static final Set<String> FIELDS = Set.of("type", "name", "from", "local");

    private TotalsRow() {}

    /** Whether what a row says of somebody is that it is a sum. */
    static boolean is(RecordBuilder draft) {
        boolean untyped = !draft.has("type");
        return draft.text("id") == null
                && FIELDS.stream()
                        .flatMap(field -> Stream.ofNullable(draft.text(field)))
                        .map(SynonymTable::fold)
                        .anyMatch(word -> SUMS.contains(word) || (untyped && PERHAPS.contains(word)));
    }
}
