// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Objects;
import org.alliancegraph.format.FieldLabels;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** What a plan says of a row as lines of text, for the command line and for the hints in a workbook. */
record RowText(Language language) {

    String reason(PlanRow.Reason reason) {
        String message = reason.message().in(language);
        String expected = reason.expected() == null ? null : reason.expected().in(language);
        return (reason.column() == null ? "" : FieldLabels.of(reason.column(), language) + ": ")
                + message
                + (expected == null || message.contains(expected)
                        ? ""
                        : " (" + Message.of("expected.something").in(language) + ": " + expected + ")");
    }

    String candidate(Candidate who) {
        return Message.of("command.perhaps").in(language) + " " + who.id() + " (" + who.name() + ", "
                + who.why().in(language) + ")";
    }

    String change(PlanChange change) {
        String before = change.shown(change.before(), language);
        String after = change.shown(change.after(), language);
        return change.label(language) + ": " + (before == null ? "" : before + " → ")
                + Objects.requireNonNullElse(after, "–");
    }
}
