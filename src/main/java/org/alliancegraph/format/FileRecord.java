// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * A row, node or edge of a file as a record of an entity or a claim, with canonical names and values of fields. A claim
 * with the field {@code shown} comes from the row of an entity, such as the broader topic in the row of a topic. If the
 * file also has the claim as a record of its own, the claim with {@code shown} adds nothing.
 *
 * @param headers the headers of the columns by field, for files with columns
 */
public record FileRecord(Kind kind, Position position, Map<String, Cell> cells, Map<String, String> headers) {

    /** The prefix of fields with contact data, until somebody decided whether to import them. */
    public static final String CONTACT = "contact:";

    private static final Set<String> LISTS = Set.of("tag", "formerId");
    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d+");

    /** What a record describes. */
    public enum Kind {
        ENTITY,
        CLAIM
    }

    /** The name of a field without the number of its value: {@code tag} of {@code tag#2}. */
    public static String bare(String field) {
        int number = field.lastIndexOf('#');
        return number > 0 && NUMBER.matcher(field.substring(number + 1)).matches() ? field.substring(0, number) : field;
    }

    /** Whether a field can have several values. */
    public static boolean isList(String field) {
        Property property = Property.named(field);
        return property == null ? LISTS.contains(field) : !property.isSingle();
    }

    /**
     * The record without a field.
     *
     * @param header the name under which the text is kept as an attribute or in the note; null if the text is removed
     */
    public FileRecord without(String field, @Nullable String header) {
        Map<String, Cell> rest = new LinkedHashMap<>(cells);
        Cell cell = rest.remove(field);
        if (header != null && cell != null) {
            BadValues.keep(kind, rest, header, cell);
        }
        return new FileRecord(kind, position, rest, headers);
    }

    /** The header of the column of a field, or the name of the field if there is none. */
    public String column(String field) {
        Cell cell = cells.get(field);
        return cell == null ? headers.getOrDefault(field, field) : cell.column();
    }

    /** The text of a field; null if the record does not have the field. */
    public @Nullable String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? null : cell.text();
    }
}
