// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.Set;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.jspecify.annotations.Nullable;

/** Fields that only entities of other types have. What a file says in them of this one is kept as an attribute. */
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

    /** A name for an attribute of a file that calls it like a property of ours and means something else. */
    public static String free(String name) {
        return Property.named(name) == null ? name : header(name);
    }

    /** What a field is called in German, as long as that is the name of no property. */
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
