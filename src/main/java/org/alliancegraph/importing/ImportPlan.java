// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.importing.ContactColumns.ContactColumn;
import org.alliancegraph.importing.PlanRow.Outcome;

/**
 * The summary of a plan.
 *
 * @param counts the numbers of rows by outcome
 * @param notices the first thousand notices of the reader
 * @param contactData the columns with contact data or other private data
 * @param steps the number of writes
 * @param versions the entities that the import changes, with the versions on which the plan is based
 */
public record ImportPlan(
        String format,
        Map<Outcome, Long> counts,
        List<Diagnostic> notices,
        long noticeCount,
        List<ContactColumn> contactData,
        long steps,
        Map<String, Long> versions) {

    public ImportPlan {
        counts = Map.copyOf(counts);
        notices = List.copyOf(notices);
        contactData = List.copyOf(contactData);
    }

    /** The number of rows with an outcome. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** The number of rows that can't be applied. */
    public long open() {
        return count(Outcome.AMBIGUOUS) + count(Outcome.WRONG);
    }

    static Map<Outcome, Long> counter() {
        return new EnumMap<>(Outcome.class);
    }
}
