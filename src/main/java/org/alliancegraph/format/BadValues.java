// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes invalid values from a record, so that the rest of the record can be imported. The text of each value is kept.
 */
public final class BadValues {

    private static final Set<String> NEEDED =
            Set.of("id", "type", "name", "labelDe", "title", "from", "to", "property", "value", "decision");

    private BadValues() {}

    /** The record without the values that caused errors; null if the record makes no sense without one of them. */
    public static @Nullable FileRecord leftOut(FileRecord item, List<Diagnostic> errors) {
        Map<String, Cell> cells = new LinkedHashMap<>(item.cells());
        for (Diagnostic error : errors) {
            String column = error.position().column();
            String field = item.cells().entrySet().stream()
                    .filter(each -> each.getValue().column().equals(column))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            Cell cell = cells.remove(field);
            if (column == null || error.read() == null || NEEDED.contains(field)) {
                return null;
            }
            Cell kept = cell == null ? new Cell(error.read(), column) : cell;
            keep(item.kind(), cells, field.isEmpty() ? column : FieldsElsewhere.header(FileRecord.bare(field)), kept);
        }
        String type = cells.containsKey("type") ? cells.get("type").text() : null;
        boolean whole = type != null
                && RequiredFields.of(item.kind(), type, cells.keySet()).isEmpty();
        return whole ? new FileRecord(item.kind(), item.position(), cells, item.headers()) : null;
    }

    /** Keeps a text that is not a valid value: in the note of a claim, or as an attribute of an entity. */
    static void keep(FileRecord.Kind kind, Map<String, Cell> cells, String header, Cell cell) {
        if (kind == FileRecord.Kind.ENTITY) {
            cells.putIfAbsent("attribute:" + header, cell);
        } else {
            Cell note = cells.get("note");
            String text = header + ": " + cell.text();
            cells.put("note", new Cell(note == null ? text : note.text() + "; " + text, cell.column()));
        }
    }
}
