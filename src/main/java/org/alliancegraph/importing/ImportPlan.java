// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.importing.ContactColumns.ContactColumn;
import org.alliancegraph.importing.PlanRow.Outcome;

/**
 * A plan as a whole.
 *
 * @param counts rows by outcome
 * @param notices what the reader had to say, the first thousand
 * @param contactData the columns with contact data or something private
 * @param steps how much there is to write
 * @param versions what the import touches in the graph, with the versions that the plan rests on
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

    /** How many rows have an outcome. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** How many rows can't be applied. */
    public long open() {
        return count(Outcome.AMBIGUOUS) + count(Outcome.WRONG);
    }

    static Map<Outcome, Long> counter() {
        return new EnumMap<>(Outcome.class);
    }
}
