// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Ags;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.MunicipalityLevel;
import org.alliancegraph.model.OrganizationKind;
import org.alliancegraph.model.ProgramKind;
import org.alliancegraph.model.State;
import org.alliancegraph.model.TextLength;
import org.alliancegraph.model.TextNormalizer;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** Converts the values of an entity's own fields to properties of its node. */
public final class EntityFields {

    /** Common codes that are not in ISO 3166-1, with those of ISO. */
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EL", "GR");

    /** The codes of ISO 3166-1, and the common code of Kosovo. */
    private static final Set<String> COUNTRIES = Stream.concat(Stream.of("XK"), Arrays.stream(Locale.getISOCountries()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NAMES = Set.of("labelDe", "labelEn", "title");

    /** The error code for a missing value. */
    static final String MISSING = "MISSING_VALUE";

    private EntityFields() {}

    /**
     * The properties of the node for the value of an own field.
     *
     * @throws BadInput if the value is not valid for the field
     */
    public static Map<String, @Nullable Object> properties(EntityType type, String field, @Nullable String given) {
        String text = given == null ? "" : Whitespace.strip(given);
        String value = text.isEmpty() ? null : text;
        if (value == null && field.equals(type.required())) {
            throw new BadInput(MISSING, Message.of("entity.field-required", Message.field(field)));
        }
        if (value != null) {
            (NAMES.contains(field) ? TextLength.NAME : TextLength.TEXT).require(value);
        }
        Map<String, @Nullable Object> properties = new HashMap<>();
        switch (field) {
            case "level" -> properties.put(field, constant(MunicipalityLevel.class, value));
            case "kind" ->
                properties.put(
                        field,
                        type == EntityType.PROGRAM
                                ? constant(ProgramKind.class, value)
                                : constant(OrganizationKind.class, value));
            case "state" ->
                properties.put(type == EntityType.MUNICIPALITY ? field : "ownState", constant(State.class, value));
            case "country" -> properties.put(type == EntityType.MUNICIPALITY ? field : "ownCountry", country(value));
            case "ags" -> properties.put(field, value == null ? null : new Ags(value).value());
            case "ars" -> properties.put(field, value == null ? null : new Ars(value).value());
            case "labelDe", "title" -> {
                properties.put(field, value);
                properties.putAll(name(String.valueOf(value)));
            }
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

    /** The properties of the node for a name. */
    public static Map<String, @Nullable Object> name(String name) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("name", name);
        properties.put("baseName", name);
        properties.put("sortName", TextNormalizer.fold(name));
        properties.put("searchName", TextNormalizer.searchable(name));
        return properties;
    }

    /** An earlier value of a property, from the text in the note of its change. */
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
            throw new BadInput("BAD_INPUT", Message.of("model.not-a-day", value));
        }
        return date.earliest();
    }

    private static @Nullable String country(@Nullable String value) {
        String code = value == null ? null : OTHER_CODES.getOrDefault(value, value);
        if (code != null && !COUNTRIES.contains(code)) {
            throw new BadInput("BAD_INPUT", Message.of("model.not-a-country", code));
        }
        return code;
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
        throw new BadInput(
                "BAD_INPUT",
                Message.of(
                        "model.none-of", value, Message.of("expected.one-of", Arrays.asList(type.getEnumConstants()))));
    }
}
