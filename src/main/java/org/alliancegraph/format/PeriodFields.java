// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;
import java.util.Map;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.DatePhrase;
import org.alliancegraph.model.DatePhrase.End;
import org.alliancegraph.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which a period begins and ends. People write both into one cell ({@code 2016–2018}), or an end into the
 * column of the start ({@code bis 2018}). Each date is moved to its own field if that field is empty.
 */
final class PeriodFields {

    /** @param whole whether a period in one field fills both; a founding that took three years is no period */
    private record Pair(String start, String end, boolean whole) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("validFrom", "validTo", true),
            new Pair("start", "end", true),
            new Pair("founded", "dissolved", false));

    private final FileRecord.Kind kind;
    private final Map<String, Cell> cells;
    private final Position position;
    private final Diagnostics remarks;

    PeriodFields(FileRecord.Kind kind, Map<String, Cell> cells, Position position, Diagnostics remarks) {
        this.kind = kind;
        this.cells = cells;
        this.position = position;
        this.remarks = remarks;
    }

    /** Which end of a period a field holds. */
    static End end(String field) {
        return PAIRS.stream()
                .map(each -> each.start.equals(field) ? End.FROM : each.end.equals(field) ? End.TO : End.NONE)
                .filter(each -> each != End.NONE)
                .findFirst()
                .orElse(End.NONE);
    }

    /** Moves the dates of each pair of fields to their own fields. */
    void settle() {
        for (Map.Entry<String, Cell> each : List.copyOf(cells.entrySet())) {
            if (FieldParsers.isDate(each.getKey())) {
                keepText(each.getKey(), each.getValue());
            }
        }
        for (Pair each : PAIRS) {
            move(each, each.start, each.end, End.TO);
            move(each, each.end, each.start, End.FROM);
        }
    }

    private void move(Pair pair, String field, String other, End belongsThere) {
        Cell cell = cells.get(field);
        DatePhrase phrase = cell == null || cells.containsKey(other) ? null : DatePhrase.read(cell.text());
        if (cell == null || phrase == null) {
            return;
        }
        if (phrase.end() == belongsThere && pair.whole) {
            cells.remove(field);
            cells.put(other, new Cell(phrase.date(), cell.column()));
            say(cell, belongsThere == End.TO ? null : phrase.date(), belongsThere == End.TO ? phrase.date() : null);
        } else if (phrase.end() == End.BOTH && pair.whole) {
            int slash = phrase.date().indexOf('/');
            String from = phrase.date().substring(0, slash);
            String to = phrase.date().substring(slash + 1);
            cells.put(pair.start, new Cell(from, cell.column()));
            cells.put(pair.end, new Cell(to, cell.column()));
            say(cell, from, to);
        }
    }

    private void say(Cell cell, @Nullable String from, @Nullable String to) {
        Message read = from == null
                ? Message.of("value.read-as-until", cell.text(), words(to))
                : to == null
                        ? Message.of("value.read-as-since", cell.text(), words(from))
                        : Message.of("value.read-as-from-to", cell.text(), words(from), words(to));
        remarks.notice(DiagnosticCode.READ_AS, position.at(cell.column()), cell.text(), null, read);
    }

    private static Message words(@Nullable String date) {
        return ImpreciseDate.parse(String.valueOf(date)).words();
    }

    /** Keeps words that a date can't express: in the note of a claim, or as an attribute of an entity. */
    private void keepText(String field, Cell cell) {
        DatePhrase phrase = DatePhrase.read(cell.text());
        if (phrase != null && phrase.rough()) {
            BadValues.keep(kind, cells, FieldsElsewhere.header(field), cell);
        }
    }
}
