// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of cases in docs/time.md. */
public record TimeCase(
        ClaimStatus status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String source,
        @Nullable String life,
        LocalDate day,
        Certainty holds) {

    /** The day on which the claims of all cases are recorded. */
    public static final LocalDate RECORDED = LocalDate.of(2026, 11, 22);

    private static final int COLUMNS = 7;

    /** All rows of the table. */
    public static List<TimeCase> all() throws IOException {
        return Files.readAllLines(Path.of("docs/time.md")).stream()
                .filter(line -> line.matches("\\| [A-Z].*"))
                .map(TimeCase::of)
                .toList();
    }

    /** The claim that the row is about, whatever it ties. */
    public Claim claim() {
        return new Claim(
                "claim:case",
                ClaimType.PARTICIPATES_IN,
                "organization:case",
                ofEvent() ? "event:case" : "program:case",
                null,
                null,
                null,
                status,
                new Validity(date(from), date(to)),
                Rank.NORMAL,
                "source:case",
                null,
                null,
                true,
                null);
    }

    /** Whether it leads to an event. */
    public boolean ofEvent() {
        return life != null && life.startsWith("event ");
    }

    /** When the event starts, or the programme was founded. */
    public @Nullable String begins() {
        return life == null ? null : ofEvent() ? life.substring("event ".length()) : part(life, 0);
    }

    /** When the programme was dissolved. */
    public @Nullable String ends() {
        return life == null || ofEvent() ? null : part(life, 1);
    }

    /** When the source was retrieved, if it says no more. */
    public @Nullable String retrieved() {
        return source != null && source.startsWith("retrieved ") ? source.substring("retrieved ".length()) : null;
    }

    /** The date of the source. */
    public @Nullable String dated() {
        return retrieved() == null ? source : null;
    }

    /** The day of the source. */
    public SourceDay sourceDay() {
        ImpreciseDate dated = date(dated());
        String retrieved = retrieved();
        return SourceDay.of(
                dated == null ? null : dated.earliest(),
                dated == null ? null : dated.latest(),
                retrieved == null ? null : LocalDate.parse(retrieved));
    }

    public static @Nullable ImpreciseDate date(@Nullable String text) {
        return text == null ? null : ImpreciseDate.parse(text);
    }

    private static @Nullable String part(String life, int index) {
        String part = (" " + life + " ").split(" to ", 2)[index].strip();
        return part.isEmpty() ? null : part;
    }

    private static @Nullable String given(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }

    private static TimeCase of(String line) {
        String[] cells = line.substring(1).split("\\|");
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(line);
        }
        return new TimeCase(
                ClaimStatus.valueOf(cells[0].strip()),
                given(cells[1]),
                given(cells[2]),
                given(cells[3]),
                given(cells[4]),
                LocalDate.parse(cells[5].strip()),
                Certainty.valueOf(cells[6].strip()));
    }
}
