// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.PipedText;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * An entity or claim that a mapping makes of each row, or of each part of a column with several values.
 *
 * @param list the path of the objects, if the file is JSON
 */
record MappedRecord(
        FileRecord.Kind kind,
        JsonList list,
        List<MappedField> fields,
        @Nullable MappingCondition when,
        @Nullable MappingCondition unless,
        @Nullable Each each) {

    /** A column with several values in one cell, and their separator. */
    record Each(String column, String split) {}

    /** The same record for another list. */
    MappedRecord in(JsonList other) {
        return new MappedRecord(kind, other, fields, when, unless, each);
    }

    /** The type of all its records; null if it differs from row to row. */
    @Nullable
    String type() {
        return fields.stream()
                .filter(each -> each.field().equals("type") && each.conversion().equals(Conversion.NONE))
                .map(each -> each.template().constant())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void emit(MappedRow row, Position position, Diagnostics remarks, RecordConsumer sink) {
        Stream.of(when, unless)
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.placeholders(row).stream())
                .forEach(column -> remarks.saysNothing(position.at(row.label(List.of(column))), row.text(column)));
        if ((when != null && !when.holds(row)) || (unless != null && unless.holds(row))) {
            return;
        }
        if (each == null) {
            one(row, position, remarks, sink);
            return;
        }
        for (String part : row.text(each.column()).split(Pattern.quote(each.split()))) {
            String stripped = Whitespace.strip(part);
            if (!stripped.isEmpty()) {
                one(row.with(each.column(), stripped), position, remarks, sink);
            }
        }
    }

    private void one(MappedRow row, Position position, Diagnostics remarks, RecordConsumer sink) {
        RecordBuilder draft = new RecordBuilder(kind, position, remarks);
        fields.stream().filter(each -> !each.isNoted(kind)).forEach(each -> each.fill(draft, row));
        fields.stream().filter(each -> each.isNoted(kind)).forEach(each -> each.fill(draft, row));
        List<String> decided =
                row.decisions().stream().filter(each -> concerns(each, draft)).toList();
        if (!decided.isEmpty()) {
            draft.put("decision", PipedText.joined(decided), "decision");
        }
        draft.finishRow(sink);
    }

    /** Whether a decision about the row can concern this record: for an entity, the types must agree. */
    private boolean concerns(String decision, RecordBuilder draft) {
        EntityType type = EntityType.ofId(decision);
        return kind == FileRecord.Kind.CLAIM || type == null || type.label().equals(draft.text("type"));
    }
}
