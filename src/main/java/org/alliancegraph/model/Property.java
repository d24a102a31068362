// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.alliancegraph.model.ValueType.COORDINATES;
import static org.alliancegraph.model.ValueType.DATE;
import static org.alliancegraph.model.ValueType.DECIMAL;
import static org.alliancegraph.model.ValueType.TEXT;
import static org.alliancegraph.model.ValueType.WHOLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that sources state of an entity. Everything that depends on the property is derived from here: the checks of
 * mutations and imports, the values an entity shows, and what files hold of it. Sources may also state values of other
 * properties, which nothing shows.
 */
public enum Property {
    NAME("name", TEXT, EntityType::isNamed),
    ALTERNATIVE_NAME("alternativeName", TEXT, EntityType::isNamed),
    DESCRIPTION("description", TEXT, EntityType::isNamed),
    LOCATION("location", COORDINATES, EntityType::isActor),
    POPULATION("population", WHOLE, EntityType.MUNICIPALITY),
    AREA("area", DECIMAL, EntityType.MUNICIPALITY),
    FOUNDED("founded", DATE, EntityType.LOCAL_ALLIANCE, EntityType.PROGRAM, EntityType.ORGANIZATION),
    DISSOLVED("dissolved", DATE, EntityType.LOCAL_ALLIANCE, EntityType.PROGRAM, EntityType.ORGANIZATION),
    LEGAL_FORM("legalForm", TEXT, EntityType.ORGANIZATION),
    TITLE("title", TEXT, EntityType.PERSON),
    START("start", DATE, EntityType.EVENT),
    END("end", DATE, EntityType.EVENT),
    PLACE("place", TEXT, EntityType.EVENT),
    PARTICIPANT_COUNT("participantCount", WHOLE, EntityType.EVENT);

    private static final Map<String, Property> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::fieldName, each -> each));

    private final String fieldName;
    private final ValueType valueType;
    private final Set<EntityType> owners;

    Property(String fieldName, ValueType valueType, EntityType... owners) {
        this(fieldName, valueType, Set.of(owners)::contains);
    }

    Property(String fieldName, ValueType valueType, Predicate<EntityType> owners) {
        this.fieldName = fieldName;
        this.valueType = valueType;
        this.owners = EnumSet.allOf(EntityType.class);
        this.owners.removeIf(owners.negate());
    }

    /** The property that is called so in claims and inputs, or null if it is none of these. */
    public static @Nullable Property named(@Nullable String fieldName) {
        return fieldName == null ? null : BY_NAME.get(fieldName);
    }

    /** The names of all. */
    public static List<String> fieldNames() {
        return Arrays.stream(values()).map(Property::fieldName).toList();
    }

    /** Its name in claims, in inputs of the API and in files. */
    public String fieldName() {
        return fieldName;
    }

    public ValueType valueType() {
        return valueType;
    }

    /**
     * Whether only one value can be right at a time, so that sources that state different ones contradict each other.
     */
    public boolean isSingle() {
        return this != ALTERNATIVE_NAME;
    }

    /** The types of entities that may have it. */
    public Set<EntityType> owners() {
        return owners;
    }

    /** The property of the node that shows it. What a date shows is its text, beside which are its bounds. */
    public String shownAs() {
        return this == START || this == END ? fieldName + "Text" : fieldName;
    }
}
