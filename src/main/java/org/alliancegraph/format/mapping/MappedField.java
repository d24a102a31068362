// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.ParseException;
import org.alliancegraph.format.Placeholders;
import org.alliancegraph.format.RecordBuilder;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** A field of a mapped record: a template, the conversion of its text, and conditions. */
record MappedField(
        String field,
        TextTemplate template,
        Conversion conversion,
        @Nullable MappingCondition when,
        @Nullable MappingCondition unless) {

    private static final String ATTRIBUTE = "attribute:";

    void fill(RecordBuilder draft, MappedRow row) {
        if ((when != null && !when.holds(row)) || (unless != null && unless.holds(row))) {
            return;
        }
        String column = row.label(template.columns());
        if (isPlaceholder(draft, row)) {
            return;
        }
        String text = null;
        try {
            text = template.fill(row);
            for (String part : parts(text)) {
                String value = conversion.apply(part);
                if (value != null) {
                    put(draft, value, column);
                }
            }
        } catch (ParseException e) {
            String read = text == null ? row.text(template.columns().getFirst()) : text;
            draft.error(e.code(), column, read, e.expected(), e.reason(read));
        }
    }

    /** Whether a column says with a word that it says nothing, unless the mapping itself says what is made of it. */
    private boolean isPlaceholder(RecordBuilder draft, MappedRow row) {
        for (String each : template.columns()) {
            String text = row.text(each);
            if (Placeholders.sayNothing(text) && !conversion.mentions(text) && !row.mentions(each, text)) {
                return draft.isPlaceholder(field, text, row.label(List.of(each)));
            }
        }
        return false;
    }

    /** Whether it is kept in the note of a claim, which has no attributes. */
    boolean isNoted(FileRecord.Kind kind) {
        return kind == FileRecord.Kind.CLAIM && field.startsWith(ATTRIBUTE);
    }

    private void put(RecordBuilder draft, String value, String column) {
        if (isNoted(draft.kind())) {
            draft.note(field.substring(ATTRIBUTE.length()), value, column);
        } else if (FileRecord.isList(field)) {
            draft.item(field, value, column);
        } else {
            draft.put(field, value, column);
        }
    }

    private List<String> parts(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String split = conversion.split();
        if (split == null) {
            boolean several = FileRecord.isList(field) || field.startsWith("key:");
            return several ? List.of(text.split(JsonList.SEVERAL)) : List.of(text.replace(JsonList.SEVERAL, ", "));
        }
        List<String> parts = new ArrayList<>();
        Arrays.stream(text.split(Pattern.quote(split))).map(Whitespace::strip).forEach(parts::add);
        return parts;
    }
}
