// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.alliancegraph.model.ValueType.COORDINATES;
import static org.alliancegraph.model.ValueType.DATE;
import static org.alliancegraph.model.ValueType.DECIMAL;
import static org.alliancegraph.model.ValueType.TEXT;
import static org.alliancegraph.model.ValueType.URL;
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
    NAME("name", TEXT, "schema:name", EntityType::isNamed),
    ALTERNATIVE_NAME("alternativeName", TEXT, "schema:alternateName", EntityType::isNamed),
    DESCRIPTION("description", TEXT, "schema:description", EntityType::isNamed),
    LOCATION("location", COORDINATES, "ag:coordinates", EntityType::isActor),
    POPULATION("population", WHOLE, "ag:population", EntityType.MUNICIPALITY),
    AREA("area", DECIMAL, "ag:areaInSquareKilometres", EntityType.MUNICIPALITY),
    FOUNDED("founded", DATE, "schema:foundingDate", EntityType::isFounded),
    DISSOLVED("dissolved", DATE, "schema:dissolutionDate", EntityType::isFounded),
    LEGAL_FORM("legalForm", TEXT, "ag:legalForm", EntityType.ORGANIZATION),
    TITLE("title", TEXT, "schema:honorificPrefix", EntityType.PERSON),
    WEBSITE("website", URL, "schema:url", EntityType::isActor),
    START("start", DATE, "schema:startDate", EntityType.EVENT),
    END("end", DATE, "schema:endDate", EntityType.EVENT),
    PLACE("place", TEXT, "schema:location", EntityType.EVENT),
    PARTICIPANT_COUNT("participantCount", WHOLE, "ag:participantCount", EntityType.EVENT);

    private static final Map<String, Property> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::fieldName, each -> each));

    private static final Map<String, Property> BY_API_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Property::apiName, each -> each));

    private static final List<Property> PLAIN =
            Arrays.stream(values()).filter(Property::isPlain).toList();

    private final String fieldName;
    private final ValueType valueType;
    private final String jsonLdTerm;
    private final Set<EntityType> owners;

    Property(String fieldName, ValueType valueType, String jsonLdTerm, EntityType owner) {
        this(fieldName, valueType, jsonLdTerm, owner::equals);
    }

    Property(String fieldName, ValueType valueType, String jsonLdTerm, Predicate<EntityType> owners) {
        this.fieldName = fieldName;
        this.valueType = valueType;
        this.jsonLdTerm = jsonLdTerm;
        this.owners = EnumSet.allOf(EntityType.class);
        this.owners.removeIf(owners.negate());
    }

    /** The property that is called so in claims and inputs, or null if it is none of these. */
    public static @Nullable Property named(@Nullable String fieldName) {
        return fieldName == null ? null : BY_NAME.get(fieldName);
    }

    /** The property that the API calls so, or null if it is none of these. */
    public static @Nullable Property ofApiName(String apiName) {
        return BY_API_NAME.get(apiName);
    }

    /** Whether values of a property are names, by which the entity is found. */
    public static boolean isName(@Nullable String fieldName) {
        return NAME.fieldName.equals(fieldName) || ALTERNATIVE_NAME.fieldName.equals(fieldName);
    }

    /** Those of which one claim states all that an entity shows. */
    public static List<Property> plain() {
        return PLAIN;
    }

    /** Those of some types of entities that have a column of their own in files, beside name, description and place. */
    public static List<Property> statedOf(Predicate<EntityType> owners) {
        return PLAIN.stream()
                .filter(each -> each != DESCRIPTION && each.owners.stream().anyMatch(owners))
                .toList();
    }

    /** The names of all. */
    public static List<String> fieldNames() {
        return Arrays.stream(values()).map(Property::fieldName).toList();
    }

    /** Its name in claims, in inputs of the API and in files. */
    public String fieldName() {
        return fieldName;
    }

    /** Its name in the fields and inputs of the API. */
    public String apiName() {
        return switch (this) {
            case ALTERNATIVE_NAME -> "alternativeNames";
            case PLACE -> "venue";
            default -> fieldName;
        };
    }

    public ValueType valueType() {
        return valueType;
    }

    /** What it is called in JSON-LD: a term of schema.org, or one of ours. */
    public String jsonLdTerm() {
        return jsonLdTerm;
    }

    /** Whether its words find the entity, beside its names. */
    public boolean isSearched() {
        return this == DESCRIPTION || valueType == ValueType.URL;
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

    /** Whether one claim states all that is shown of it, unlike the names and the place. */
    private boolean isPlain() {
        return this != NAME && this != ALTERNATIVE_NAME && this != LOCATION;
    }
}
