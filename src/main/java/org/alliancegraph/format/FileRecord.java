// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * One row, node or edge on its way in: an entity or a claim, its fields in canonical names and forms. A claim with the
 * field {@code shown} only stands beside an entity, as the broader topic in the row of a topic does, and says nothing
 * new where another claim of the file says the same.
 *
 * @param headers what the file calls the columns of fields, as far as it has columns
 */
public record FileRecord(Kind kind, Position position, Map<String, Cell> cells, Map<String, String> headers) {

    /** What the field of a value begins with that looks private, until somebody decided whether it is taken. */
    public static final String CONTACT = "contact:";

    private static final Set<String> LISTS = Set.of("tag", "formerId");
    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d+");

    /** What an item wants to become. */
    public enum Kind {
        ENTITY,
        CLAIM
    }

    /** A field without the number that tells several values of it apart: {@code tag} of {@code tag#2}. */
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
     * The item without a field.
     *
     * @param header under which its text is kept all the same, as an attribute or in the note; null if it is left out
     */
    public FileRecord without(String field, @Nullable String header) {
        Map<String, Cell> rest = new LinkedHashMap<>(cells);
        Cell cell = rest.remove(field);
        if (header != null && cell != null) {
            BadValues.keep(kind, rest, header, cell);
        }
        return new FileRecord(kind, position, rest, headers);
    }

    /** What the file calls the column of a field, or the field itself. */
    public String column(String field) {
        Cell cell = cells.get(field);
        return cell == null ? headers.getOrDefault(field, field) : cell.column();
    }

    /** The text of a field, or null where the row says nothing of it. */
    public @Nullable String text(String field) {
        Cell cell = cells.get(field);
        return cell == null ? null : cell.text();
    }
}
