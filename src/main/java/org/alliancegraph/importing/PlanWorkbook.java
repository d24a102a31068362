// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.format.FileTables;
import org.alliancegraph.format.FileTables.HeadedTable;
import org.alliancegraph.format.PlanColumns;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.xlsx.HintedWorkbook;
import org.alliancegraph.format.xlsx.HintedWorkbook.Hint;
import org.alliancegraph.format.xlsx.WorkbookOrigin;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as a workbook, which people correct in a spreadsheet and import again: the tables of the file with a
 * hint for each row, and with decisions and proposals. Proposals end with a question mark.
 */
final class PlanWorkbook {

    private static final int MOST_CHANGES = 20;

    private final Import of;
    private final Language language;
    private final RowText text;

    PlanWorkbook(Import of, Language language) {
        this.of = of;
        this.language = language;
        this.text = new RowText(language);
    }

    /** The name of the workbook. */
    String name() {
        return of.wish().name().replaceFirst("(?i)(\\.gz)?$", "").replaceFirst("\\.\\w{1,5}$", "") + ".xlsx";
    }

    /** The tables of the file; none if it has no tables. */
    List<HeadedTable> tables() throws IOException {
        ImportWish wish = of.wish();
        MappingChoice mapping = wish.mapping();
        return FileTables.of(wish.file(), wish.name(), mapping == null ? null : mapping.read());
    }

    void write(List<HeadedTable> tables, OutputStream out) throws IOException {
        ImportWish wish = of.wish();
        String title = Objects.requireNonNullElse(wish.sourceFields().get("title"), wish.name());
        new HintedWorkbook(language, new WorkbookOrigin(wish.source(), title)).write(tables, this::hints, out);
    }

    private Map<Long, Hint> hints(Table table) {
        Position start = table.position(0, null);
        Map<Long, Hint> hints = new HashMap<>();
        Map<String, Hint> plain = new HashMap<>();
        try (Stream<PlanRow> rows = of.rows().stream()) {
            rows.filter(each -> start.equals(
                            new Position(each.position().file(), each.position().sheet(), 0, null)))
                    .forEach(each -> {
                        Hint hint = hint(each);
                        boolean alike =
                                hint.decision().isEmpty() && hint.choices().isEmpty();
                        Hint kept = alike ? plain.computeIfAbsent(hint.text(), words -> hint) : hint;
                        hints.merge(each.position().row(), kept, PlanWorkbook::both);
                    });
        }
        return hints;
    }

    private static Hint both(Hint one, Hint other) {
        return new Hint(
                one.text().equals(other.text()) ? one.text() : one.text() + "\n" + other.text(),
                joined(Stream.of(one.decision(), other.decision())),
                Stream.concat(one.choices().stream(), other.choices().stream())
                        .distinct()
                        .toList());
    }

    private Hint hint(PlanRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(row.outcome().words().in(language));
        row.reasons().forEach(each -> lines.add(text.reason(each)));
        row.candidates().forEach(each -> lines.add(text.candidate(each)));
        if (row.outcome() == Outcome.CHANGED || row.outcome() == Outcome.CONTRADICTS) {
            row.changes().stream().limit(MOST_CHANGES).forEach(each -> lines.add(text.change(each)));
        }
        return new Hint(
                lines.stream().distinct().collect(Collectors.joining("\n")),
                joined(Stream.concat(decided(row), proposed(row))),
                choices(row));
    }

    private static String joined(Stream<String> decisions) {
        return decisions.filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(" | "));
    }

    /** The decisions outside the file, for the row or for all rows with the same question. */
    private Stream<String> decided(PlanRow row) {
        Decisions decisions = of.decisions();
        Map<String, String> own = decisions.rows().getOrDefault(row.number(), Map.of());
        Stream<String> alike = row.steps().stream()
                .filter(each -> each.kind() == PlanStep.Kind.DECIDE)
                .map(each ->
                        decisions.everywhere().get(String.valueOf(each.values().get("key"))))
                .filter(Objects::nonNull);
        return Stream.concat(
                        Stream.of("name", "from", "to", "source", UnplannedRow.VALUE)
                                .filter(own::containsKey)
                                .map(own::get),
                        alike)
                .map(each -> PlanColumns.word(each, language));
    }

    /** The most likely answer to each open question, marked as a proposal. */
    private Stream<String> proposed(PlanRow row) {
        return row.questions().keySet().stream().sorted().map(about -> proposal(row, about) + PlanColumns.OPEN);
    }

    private String proposal(PlanRow row, String about) {
        return row.candidates().stream()
                .filter(each -> each.about().equals(about))
                .map(Candidate::id)
                .findFirst()
                .orElseGet(() -> {
                    String word = word(about);
                    return word == null ? "" : word;
                });
    }

    private List<String> choices(PlanRow row) {
        Set<String> choices = new LinkedHashSet<>();
        for (String about : row.questions().keySet().stream().sorted().toList()) {
            row.candidates().stream()
                    .filter(each -> each.about().equals(about))
                    .forEach(each -> choices.add(each.id()));
            String word = word(about);
            if (word != null) {
                choices.add(word);
            }
        }
        return List.copyOf(choices);
    }

    /** The answer that is no id; null if only an id answers. */
    private @Nullable String word(String about) {
        return switch (about) {
            case "name" -> PlanColumns.word(Decisions.NEW, language);
            case UnplannedRow.VALUE -> PlanColumns.word(Decisions.WITHOUT, language);
            default -> null;
        };
    }
}
