// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.Ags;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.MunicipalityLevel;
import org.alliancegraph.model.OrganizationKind;
import org.alliancegraph.model.ProgramKind;
import org.alliancegraph.model.State;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * What each type of entity consists of: fields that are its own, such as a kind, and fields whose values sources state,
 * such as a name, which become claims.
 */
public enum EntityFields {
    PERSON("Person", "person", "name", Set.of("state", "country"), Set.of("title")),
    MUNICIPALITY(
            "Municipality",
            "municipality",
            "level",
            Set.of("level", "ags", "ars", "state", "country"),
            Set.of("population", "area")),
    LOCAL_ALLIANCE("LocalAlliance", "alliance", "name", Set.of("state", "country"), Set.of("founded", "dissolved")),
    PROGRAM("Program", "program", "kind", Set.of("kind", "state", "country"), Set.of("founded", "dissolved")),
    ORGANIZATION(
            "Organization",
            "organization",
            "kind",
            Set.of("kind", "state", "country"),
            Set.of("legalForm", "founded", "dissolved")),
    TOPIC("Topic", "topic", "labelDe", Set.of("labelDe", "labelEn", "description"), Set.of()),
    EVENT("Event", "event", "start", Set.of(), Set.of("start", "end", "place", "participantCount")),
    SOURCE(
            "Source",
            "source",
            "title",
            Set.of("title", "publisher", "date", "address", "retrievedAt", "licence"),
            Set.of());

    private static final Map<String, EntityFields> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityFields::prefix, each -> each));

    /** Codes that are in use and not those of ISO, which imports write too. */
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EL", "GR");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Set<String> OF_ALL_ACTORS = Set.of("name", "alternativeName", "description", "location");

    private final String type;
    private final String prefix;
    private final String required;
    private final Set<String> own;
    private final Set<String> stated;

    EntityFields(String type, String prefix, String required, Set<String> own, Set<String> stated) {
        this.type = type;
        this.prefix = prefix;
        this.required = required;
        this.own = own;
        this.stated = stated;
    }

    /** The form of a type, by its name in the API. */
    public static EntityFields of(String type) {
        for (EntityFields each : values()) {
            if (each.type.equals(type)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no entity is of type " + type);
    }

    /** The form of what has an id that begins like this, or null if nothing has. */
    public static @Nullable EntityFields ofId(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? null : BY_PREFIX.get(id.substring(0, colon));
    }

    public String type() {
        return type;
    }

    /** What ids of this type begin with. */
    public String prefix() {
        return prefix;
    }

    /** The field without which there is no such entity, besides its name. */
    public String required() {
        return required;
    }

    /** Whether people would call it by a name that sources state. */
    public boolean named() {
        return this != TOPIC && this != SOURCE;
    }

    /** Whether it is an actor, and could be merged into another one of its type. */
    boolean actor() {
        return named() && this != EVENT;
    }

    /** Whether a field is the entity's own. */
    public boolean owns(String field) {
        return own.contains(field);
    }

    /** Whether sources state values of a field. */
    public boolean states(String field) {
        return stated.contains(field)
                || (named() && OF_ALL_ACTORS.contains(field) && !(this == EVENT && field.equals("location")));
    }

    /**
     * The properties that a value of an own field makes on the node.
     *
     * @throws BadInput if it can't be a value of that field
     */
    public Map<String, @Nullable Object> properties(String field, @Nullable String value) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        switch (field) {
            case "level" -> properties.put(field, constant(MunicipalityLevel.class, value));
            case "kind" ->
                properties.put(
                        field,
                        this == PROGRAM ? constant(ProgramKind.class, value) : constant(OrganizationKind.class, value));
            case "state" -> properties.put(this == MUNICIPALITY ? field : "ownState", constant(State.class, value));
            case "country" -> properties.put(this == MUNICIPALITY ? field : "ownCountry", country(value));
            case "ags" -> properties.put(field, value == null ? null : new Ags(value).value());
            case "ars" -> properties.put(field, value == null ? null : new Ars(value).value());
            case "labelDe" -> named(properties, field, value);
            case "title" -> named(properties, field, value);
            case "labelEn" -> {
                properties.put(field, value);
                properties.put(
                        "searchAlternativeNames", value == null ? null : List.of(TextNormalizer.searchable(value)));
            }
            case "description", "publisher" -> {
                properties.put(field, value);
                properties.put("searchDescription", value == null ? null : TextNormalizer.searchable(value));
            }
            case "date" -> date(properties, value);
            case "retrievedAt" -> properties.put(field, value == null ? null : day(value));
            default -> properties.put(field, value);
        }
        return properties;
    }

    private static void named(Map<String, @Nullable Object> properties, String field, @Nullable String value) {
        if (value == null) {
            throw new BadInput("BAD_INPUT", "A " + field + " can't be taken away, only changed.");
        }
        properties.put(field, value);
        properties.putAll(name(value));
    }

    /** What a name makes on a node. */
    public static Map<String, @Nullable Object> name(String name) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", name);
        properties.put("baseName", name);
        properties.put("sortName", TextNormalizer.fold(name));
        properties.put("searchName", TextNormalizer.searchable(name));
        return properties;
    }

    /** A property of a node as it was before, from the text under which the change was noted. */
    static Map<String, @Nullable Object> restored(String property, @Nullable String text) {
        Object value = switch (property) {
            case "dateLower", "dateUpper", "retrievedAt" -> text == null ? null : LocalDate.parse(text);
            case "searchAlternativeNames" -> text == null ? null : List.of(text.substring(1, text.length() - 1));
            case "searchKeys" ->
                text == null || text.length() < 3
                        ? null
                        : List.of(text.substring(1, text.length() - 1).split(", "));
            default -> text;
        };
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put(property, value);
        return properties;
    }

    private static void date(Map<String, @Nullable Object> properties, @Nullable String value) {
        ImpreciseDate date = value == null ? null : ImpreciseDate.parse(value);
        properties.put("dateText", value);
        properties.put("dateLower", date == null ? null : date.earliest());
        properties.put("dateUpper", date == null ? null : date.latest());
    }

    private static LocalDate day(String value) {
        ImpreciseDate date = ImpreciseDate.parse(value);
        if (!date.earliest().equals(date.latest())) {
            throw new BadInput("BAD_INPUT", "'" + value + "' is not a day such as 2018-03-15.");
        }
        return date.earliest();
    }

    private static @Nullable String country(@Nullable String value) {
        if (value != null && !COUNTRY.matcher(value).matches()) {
            throw new BadInput("BAD_INPUT", "'" + value + "' is not a country code of two letters such as DE.");
        }
        return value == null ? null : OTHER_CODES.getOrDefault(value, value);
    }

    private static <E extends Enum<E>> @Nullable String constant(Class<E> type, @Nullable String value) {
        if (value == null) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(value)) {
                return value;
            }
        }
        throw new BadInput("BAD_INPUT", "'" + value + "' is none of " + Arrays.toString(type.getEnumConstants()) + ".");
    }
}
