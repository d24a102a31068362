// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.PrintStream;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** Prints a plan on the command line: notices about the file, open rows, and what would be written. */
final class PlanReport {

    private static final int SHOWN = 20;
    private static final Set<Outcome> OPEN = Set.of(Outcome.AMBIGUOUS, Outcome.WRONG);

    private final PrintStream out;
    private final Language language;
    private final RowText text;

    PlanReport(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.text = new RowText(language);
    }

    void print(Import planned, ImportPlan plan) {
        out.println(planned.wish().name() + " (" + plan.format() + "):");
        for (Outcome each : Outcome.values()) {
            if (plan.count(each) > 0) {
                out.printf("  %-12s %,d%n", each.words().in(language), plan.count(each));
            }
        }
        plan.notices().stream()
                .limit(SHOWN)
                .forEach(each -> out.println("  " + Message.of("command.note").in(language) + ": "
                        + each.placed().in(language)));
        String draft = planned.mappingDraft();
        if (draft != null) {
            out.println(Message.of("command.mapping-draft").in(language));
            out.println(draft);
        }
        rows(planned, row -> OPEN.contains(row.outcome()));
        if (plan.open() > SHOWN) {
            out.println("  " + Message.of("command.more", plan.open() - SHOWN).in(language));
        }
        rows(planned, row -> !OPEN.contains(row.outcome()) && !row.candidates().isEmpty());
        rows(
                planned,
                row -> Set.of(Outcome.CHANGED, Outcome.CONTRADICTS).contains(row.outcome())
                        && row.candidates().isEmpty());
    }

    private void rows(Import planned, Predicate<PlanRow> wanted) {
        planned.rows().page(wanted, 0, SHOWN).forEach(each -> row(each.row()));
    }

    private void row(PlanRow row) {
        out.println("  " + row.outcome().words().in(language) + " "
                + row.position().place().in(language) + ": " + row.what().in(language));
        row.reasons().forEach(each -> line(text.reason(each)));
        row.candidates().forEach(each -> line(text.candidate(each)));
        row.changes().stream().limit(SHOWN).forEach(each -> line(text.change(each)));
    }

    private void line(String words) {
        out.println("    " + words);
    }
}
