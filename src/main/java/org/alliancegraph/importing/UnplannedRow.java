// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.BadValues;
import org.alliancegraph.format.CorrectedRecord;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file before it is planned.
 *
 * @param read what it says; null if not even that could be made out
 * @param errors what is wrong with it; none if it can be planned
 */
record UnplannedRow(@Nullable FileRecord read, List<Diagnostic> errors) {

    /** What is asked of a row of which only some values are wrong. */
    static final String VALUE = "value";

    boolean isReadable() {
        return errors.isEmpty();
    }

    FileRecord item() {
        return Objects.requireNonNull(read);
    }

    /** The row as it can be planned after what somebody decided: with other values, or without those that are wrong. */
    UnplannedRow decided(long number, Decisions decisions) {
        return corrected(decisions.corrections(number)).without(number, decisions);
    }

    private UnplannedRow corrected(Map<String, String> corrections) {
        if (read == null || corrections.isEmpty()) {
            return this;
        }
        CorrectedRecord corrected = CorrectedRecord.of(read, errors, corrections);
        return new UnplannedRow(corrected.record(), corrected.errors());
    }

    private UnplannedRow without(long number, Decisions decisions) {
        boolean without = decisions.of(number, VALUE) != null
                || List.of(String.valueOf(text("decision")).split("\\|")).contains(Decisions.WITHOUT);
        FileRecord rest = without ? withoutBadValues() : null;
        return rest == null ? this : new UnplannedRow(rest, List.of());
    }

    private @Nullable FileRecord withoutBadValues() {
        return read == null || errors.isEmpty() ? null : BadValues.leftOut(read, errors);
    }

    /** Whether it describes an entity. */
    boolean describes() {
        return item().kind() == FileRecord.Kind.ENTITY;
    }

    /** The row of the plan that says that somebody left it out. */
    PlanRow leftOut(long number) {
        return new PlanRow(
                number,
                (read == null ? errors.getFirst().position() : read.position()).at(null),
                Outcome.LEFT_OUT,
                what(),
                null,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** The row of the plan that says what is wrong, all of it. */
    PlanRow refused(long number) {
        return new PlanRow(
                number,
                errors.getFirst().position().at(null),
                Outcome.WRONG,
                what(),
                null,
                errors.stream()
                        .map(each -> new PlanRow.Reason(
                                each.code(), each.message(), each.position().column(), each.read(), each.expected()))
                        .toList(),
                List.of(),
                withoutBadValues() == null ? Map.of() : Map.of(VALUE, VALUE),
                List.of(),
                List.of());
    }

    private Message what() {
        String from = text("from");
        if (from != null) {
            ClaimType type = ClaimType.named(text("type"));
            return Message.of(
                    "importing.about-claim",
                    from,
                    type == null ? Objects.requireNonNullElse(text("type"), "?") : Message.label(type),
                    Objects.requireNonNullElse(text("to"), "?"));
        }
        String name = text("name") == null ? text("labelDe") : text("name");
        name = name == null ? text("title") : name;
        return Message.of(
                "importing.about",
                Objects.requireNonNullElse(
                        name,
                        errors.isEmpty()
                                ? ""
                                : Objects.toString(errors.getFirst().read(), "")));
    }

    private @Nullable String text(String field) {
        return read == null ? null : read.text(field);
    }
}
