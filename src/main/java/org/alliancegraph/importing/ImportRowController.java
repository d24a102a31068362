// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alliancegraph.compiler.Paged;
import org.alliancegraph.format.FieldLabels;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The rows of a plan in the API, page by page: a plan may have a million of them. */
@Controller
class ImportRowController {

    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    /** The return type is Object because the inspection of the schema can't resolve {@link Paged}. */
    @SchemaMapping(typeName = "Import")
    Object rows(
            Import of,
            @Argument @Nullable List<Outcome> outcomes,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        int size = first == null ? PAGE : first;
        if (size < 0 || size > LARGEST_PAGE) {
            throw new BadInput("INVALID_PAGE_SIZE", Message.of("query.page-size", LARGEST_PAGE, size));
        }
        ImportPlan plan = of.plan();
        if (plan == null) {
            return new ImportRowConnection(List.of(), 0L, false, false);
        }
        Set<Outcome> wanted = outcomes == null || outcomes.isEmpty() ? Set.of() : EnumSet.copyOf(outcomes);
        List<ImportRowConnection.Edge> edges = of.rows().page(wanted, number(after), size + 1).stream()
                .map(each -> new ImportRowConnection.Edge(Long.toString(each.number()), each.row()))
                .toList();
        long total = wanted.isEmpty()
                ? of.rows().rows()
                : wanted.stream().mapToLong(plan::count).sum();
        boolean more = edges.size() > size;
        return new ImportRowConnection(more ? edges.subList(0, size) : edges, total, more, after != null);
    }

    @SchemaMapping(typeName = "ImportRow")
    String place(PlanRow row, @Argument Language language) {
        return row.position().place().in(language);
    }

    @SchemaMapping(typeName = "ImportRow")
    String what(PlanRow row, @Argument Language language) {
        return row.what().in(language);
    }

    @SchemaMapping(typeName = "ImportChange")
    String label(PlanChange change, @Argument Language language) {
        return change.label(language);
    }

    @SchemaMapping(typeName = "ImportChange")
    @Nullable
    String before(PlanChange change, @Argument Language language) {
        return change.shown(change.before(), language);
    }

    @SchemaMapping(typeName = "ImportChange")
    @Nullable
    String after(PlanChange change, @Argument Language language) {
        return change.shown(change.after(), language);
    }

    @SchemaMapping(typeName = "ImportReason")
    String message(PlanRow.Reason reason, @Argument Language language) {
        return reason.message().in(language);
    }

    /** The header of the column in the file, or the label of the field if the file has no such column. */
    @SchemaMapping(typeName = "ImportReason")
    @Nullable
    String column(PlanRow.Reason reason, @Argument Language language) {
        String column = reason.column();
        return column == null ? null : FieldLabels.of(column, language);
    }

    @SchemaMapping(typeName = "ImportReason")
    @Nullable
    String expected(PlanRow.Reason reason, @Argument Language language) {
        Message expected = reason.expected();
        return expected == null ? null : expected.in(language);
    }

    @SchemaMapping(typeName = "ImportCandidate")
    String why(PlanRow.Candidate candidate, @Argument Language language) {
        return candidate.why().in(language);
    }

    @SchemaMapping(typeName = "ImportRow")
    int row(PlanRow row) {
        return (int) row.position().row();
    }

    @SchemaMapping(typeName = "ImportRow")
    int number(PlanRow row) {
        return (int) row.number();
    }

    @SchemaMapping(typeName = "ImportRow")
    List<ImportQuestion> questions(PlanRow row) {
        return row.questions().keySet().stream()
                .sorted()
                .map(about -> new ImportQuestion(
                        about.toUpperCase(Locale.ROOT),
                        row.candidates().stream()
                                .filter(each -> each.about().equals(about))
                                .toList()))
                .toList();
    }

    /** An open question. */
    record ImportQuestion(String about, List<PlanRow.Candidate> candidates) {}

    @SchemaMapping(typeName = "ImportRow")
    @Nullable
    String sheet(PlanRow row) {
        return row.position().sheet();
    }

    private static long number(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new BadInput("INVALID_CURSOR", Message.of("query.cursor-of-other-connection"));
        }
    }
}
