// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.Set;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * Fields that entities of a type do not have. If a file has a value for such a field, the value is kept as an
 * attribute.
 */
public final class FieldsElsewhere {

    private static final Set<String> NAMES = Set.of("name", "alternativeName", "labelDe", "labelEn", "type");

    private FieldsElsewhere() {}

    /** The name of the attribute that keeps the value of a field; null if an entity of the type can have the field. */
    static @Nullable String attribute(EntityType type, String field) {
        boolean known = Property.named(field) != null
                || Arrays.stream(EntityType.values()).anyMatch(each -> each.owns(field));
        boolean here = type.owns(field) || type.states(field) || NAMES.contains(field);
        return known && !here ? header(field) : null;
    }

    /** A free name for an attribute of a file that has the name of a property and another meaning. */
    public static String free(String name) {
        return Property.named(name) == null ? name : header(name);
    }

    /** A German name for the value of a field: its header, or another name if a property has that name. */
    static String header(String field) {
        return Arrays.stream(SheetKind.values())
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> column.field().equals(field))
                .map(SheetColumn::germanHeader)
                .filter(header -> Property.named(header) == null)
                .findFirst()
                .orElse("Feld " + field);
    }
}
