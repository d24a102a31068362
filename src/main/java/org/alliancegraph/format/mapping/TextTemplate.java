// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.format.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders for columns: {@code municipality:{land}{kreis}}. If a column is empty, the whole text is
 * empty.
 */
record TextTemplate(List<Part> parts, List<String> columns) {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    /** A piece of text, or a column whose value is inserted. */
    record Part(@Nullable String literal, @Nullable String column) {}

    static TextTemplate of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher columns = COLUMN.matcher(text);
        int end = 0;
        while (columns.find()) {
            if (columns.start() > end) {
                parts.add(new Part(text.substring(end, columns.start()), null));
            }
            parts.add(new Part(null, columns.group(1).strip()));
            end = columns.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), null));
        }
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part.column() != null) {
                names.add(part.column());
            }
        }
        return new TextTemplate(List.copyOf(parts), List.copyOf(names));
    }

    /** The text if it is the same for every row. */
    @Nullable
    String constant() {
        return parts.size() == 1 ? parts.getFirst().literal() : null;
    }

    @Nullable
    String fill(MappedRow row) throws ParseException {
        if (parts.size() == 1) {
            return filled(parts.getFirst(), row);
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            String piece = filled(part, row);
            if (piece == null) {
                return null;
            }
            text.append(piece);
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static @Nullable String filled(Part part, MappedRow row) throws ParseException {
        return part.column() == null ? part.literal() : row.value(part.column());
    }
}
