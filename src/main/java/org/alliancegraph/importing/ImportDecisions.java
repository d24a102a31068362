// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.importing.ContactColumns.ContactColumn;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.message.Message;
import org.alliancegraph.mutation.UserError;
import org.alliancegraph.mutation.UserError.Code;

/** Applies decisions about rows from a client of the API: all of them, or none if one is invalid. */
final class ImportDecisions {

    private final PlanFile rows;
    private final GraphLookup graph;
    private final List<UserError> errors = new ArrayList<>();
    private Decisions decisions;

    /**
     * @param before the earlier decisions
     * @param graph checks that decided entities exist
     */
    ImportDecisions(PlanFile rows, Decisions before, GraphLookup graph) {
        this.rows = rows;
        this.decisions = before;
        this.graph = graph;
    }

    /** All decisions, old and new. They are valid only if there are no errors. */
    Decisions decisions() {
        return decisions;
    }

    List<UserError> errors() {
        return errors;
    }

    ImportDecisions take(List<?> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            take((Map<?, ?>) Objects.requireNonNull(inputs.get(i)), i);
        }
        return this;
    }

    /** Leaves rows out, or takes them in again. */
    ImportDecisions settling(String field, List<?> numbers, String decision) {
        for (int i = 0; i < numbers.size(); i++) {
            long number = ((Number) Objects.requireNonNull(numbers.get(i))).longValue();
            if (isRow(number, List.of(field, Integer.toString(i)))) {
                decisions = decisions.with(number, Decisions.ROW, decision);
            }
        }
        return this;
    }

    /** Has cells read otherwise than they stand in the file. */
    ImportDecisions correcting(List<?> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(inputs.get(i));
            long number = ((Number) Objects.requireNonNull(input.get("row"))).longValue();
            if (isRow(number, List.of("corrections", Integer.toString(i), "row"))) {
                decisions = decisions.correcting(
                        number, String.valueOf(input.get("column")), String.valueOf(input.get("value")));
            }
        }
        return this;
    }

    private boolean isRow(long number, List<String> path) {
        boolean there = rows.row(number).isPresent();
        if (!there) {
            errors.add(new UserError(
                    Code.NOT_FOUND, path, Message.of("importing.no-row", number, rows.rows()), null, List.of()));
        }
        return there;
    }

    /** Confirms exactly these columns with contact data. */
    ImportDecisions taking(List<?> columns, ImportPlan plan) {
        List<String> known =
                plan.contactData().stream().map(ContactColumn::column).toList();
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = String.valueOf(columns.get(i));
            wanted.add(column);
            if (!known.contains(column)) {
                errors.add(new UserError(
                        Code.NOT_FOUND,
                        List.of("takeContactData", Integer.toString(i)),
                        Message.of("importing.no-contact-column", column, known),
                        null,
                        List.of()));
            }
        }
        decisions = decisions.taking(wanted);
        return this;
    }

    private void take(Map<?, ?> input, int index) {
        long number = ((Number) Objects.requireNonNull(input.get("row"))).longValue();
        String about = String.valueOf(input.get("about")).toLowerCase(Locale.ROOT);
        Object meant = input.get("entity");
        PlanRow row = rows.row(number).orElse(null);
        String key = row == null ? null : row.questions().get(about);
        if (row == null) {
            refuse(Code.NOT_FOUND, index, "row", Message.of("importing.no-row", number, rows.rows()));
        } else if (key == null) {
            refuse(
                    Code.NOT_ALLOWED,
                    index,
                    "about",
                    row.questions().isEmpty()
                            ? Message.of(
                                    "importing.row-needs-no-decision",
                                    number,
                                    row.position().place())
                            : Message.of(
                                    "importing.row-asks-otherwise",
                                    number,
                                    row.questions().keySet().stream()
                                            .sorted()
                                            .map(each -> new Message.Argument(
                                                    each.toUpperCase(Locale.ROOT), "ImportQuestionSubject", List.of()))
                                            .toList()));
        } else if (about.equals(UnplannedRow.VALUE)) {
            decisions = decisions.with(number, about, Decisions.WITHOUT);
        } else if (meant == null && !about.equals("name")) {
            refuse(Code.MISSING_VALUE, index, "entity", Message.of("importing.claim-needs-actor"));
        } else if (meant == null) {
            decisions = decisions.with(number, about, Decisions.NEW);
        } else if (isThere(meant.toString(), row)) {
            decide(row, about, key, meant.toString(), Boolean.TRUE.equals(input.get("everywhere")));
        } else {
            errors.add(new UserError(
                    Code.NOT_FOUND,
                    path(index, "entity"),
                    Message.of("importing.not-a-candidate", number, meant),
                    null,
                    row.candidates().stream()
                            .map(Candidate::id)
                            .filter(id -> !graph.entities(List.of(id)).present().isEmpty())
                            .toList()));
        }
    }

    private void decide(PlanRow row, String about, String key, String meant, boolean everywhere) {
        decisions = everywhere ? decisions.withAll(key, meant) : decisions.with(row.number(), about, meant);
    }

    private boolean isThere(String id, PlanRow row) {
        return row.candidates().stream().anyMatch(each -> each.id().equals(id))
                || !graph.entities(List.of(id)).present().isEmpty();
    }

    private void refuse(Code code, int index, String field, Message message) {
        errors.add(new UserError(code, path(index, field), message, null, List.of()));
    }

    private static List<String> path(int index, String field) {
        return List.of("decisions", Integer.toString(index), field);
    }
}
