// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entity or a claim that a mapping makes of every row, or of every part of one of its columns. */
record MappedItem(
        Item.Kind kind,
        List<MappedField> fields,
        @Nullable Condition when,
        @Nullable Condition unless,
        @Nullable Each each) {

    /** A column that holds several things in one cell, and what parts them. */
    record Each(String column, String split) {}

    /** The type of all that it makes, or null if the rows say it. */
    @Nullable
    String type() {
        return fields.stream()
                .filter(each -> each.field().equals("type") && each.conversion().equals(Conversion.NONE))
                .map(each -> each.template().constant())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    void emit(MappedRow row, Position position, Remarks remarks, Sink sink) {
        if ((when != null && !when.holds(row)) || (unless != null && unless.holds(row))) {
            return;
        }
        if (each == null) {
            one(row, position, remarks, sink);
            return;
        }
        for (String part : row.text(each.column()).split(Pattern.quote(each.split()))) {
            String stripped = Blanks.strip(part);
            if (!stripped.isEmpty()) {
                one(row.with(each.column(), stripped), position, remarks, sink);
            }
        }
    }

    private void one(MappedRow row, Position position, Remarks remarks, Sink sink) {
        Draft draft = new Draft(kind, position, remarks);
        for (MappedField field : fields) {
            field.fill(draft, row);
        }
        draft.finish(sink);
    }
}
