// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The types of entities and the fields of their own, such as a kind. The fields whose values sources state, such as a
 * name, are in {@link Property}.
 */
public enum EntityType {
    PERSON("Person", "person", "name", Set.of("state", "country"), "Person", "Mensch", "Kontakt", "Contact"),
    MUNICIPALITY(
            "Municipality",
            "municipality",
            "level",
            Set.of("level", "ags", "ars", "state", "country"),
            "Kommune",
            "Gemeinde",
            "Stadt",
            "Landkreis",
            "Kreis",
            "City",
            "Town"),
    LOCAL_ALLIANCE(
            "LocalAlliance",
            "alliance",
            "name",
            Set.of("state", "country"),
            "Lokales Bündnis",
            "Bündnis",
            "Bündnis für Familie",
            "Local Alliance",
            "Alliance"),
    PROGRAM(
            "Program",
            "program",
            "kind",
            Set.of("kind", "state", "country"),
            "Programm",
            "Programme",
            "Projekt",
            "Project",
            "Instrument"),
    ORGANIZATION(
            "Organization",
            "organization",
            "kind",
            Set.of("kind", "state", "country"),
            "Organisation",
            "Verein",
            "Träger",
            "Einrichtung",
            "Institution"),
    TOPIC("Topic", "topic", "labelDe", Set.of("labelDe", "labelEn", "description"), "Thema"),
    EVENT("Event", "event", "start", Set.of(), "Veranstaltung", "Ereignis", "Treffen"),
    SOURCE(
            "Source",
            "source",
            "title",
            Set.of("title", "publisher", "date", "address", "retrievedAt", "licence"),
            "Quelle",
            "Dokument");

    private static final Map<String, EntityType> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityType::prefix, each -> each));

    private final String label;
    private final String prefix;
    private final String required;
    private final Set<String> own;
    private final List<String> words;

    EntityType(String label, String prefix, String required, Set<String> own, String... words) {
        this.label = label;
        this.prefix = prefix;
        this.required = required;
        this.own = own;
        this.words = List.of(words);
    }

    /** The type with a label, which is its name in the API. */
    public static EntityType of(String label) {
        for (EntityType each : values()) {
            if (each.label.equals(label)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no entity is of type " + label);
    }

    /** The type of the entity with an id, or null if no type has ids that begin like this one. */
    public static @Nullable EntityType ofId(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? null : BY_PREFIX.get(id.substring(0, colon));
    }

    /** Its name in the API, which is also its label in the graph. */
    public String label() {
        return label;
    }

    /** What people call it in German and English, the usual German word first. */
    public List<String> words() {
        return words;
    }

    /** What ids of this type begin with. */
    public String prefix() {
        return prefix;
    }

    /** The field without which there is no such entity, besides its name. */
    public String required() {
        return required;
    }

    /**
     * The property of which an entity of this type always shows a value that a source states; null if there is none.
     */
    public @Nullable Property requiredProperty() {
        return this == EVENT ? Property.START : null;
    }

    /** Whether it is called by a name that sources state; topics and sources have a name of their own. */
    public boolean isNamed() {
        return this != TOPIC && this != SOURCE;
    }

    /** Whether it is an actor, and can be merged into another actor of its type. */
    public boolean isActor() {
        return isNamed() && this != EVENT;
    }

    /** Whether it is founded and dissolved. */
    public boolean isFounded() {
        return this == LOCAL_ALLIANCE || this == PROGRAM || this == ORGANIZATION;
    }

    /** The fields of its own. */
    public Set<String> ownFields() {
        return own;
    }

    /** Whether a field is the entity's own. */
    public boolean owns(String field) {
        return own.contains(field);
    }

    /** Whether sources state values of a field. */
    public boolean states(String field) {
        Property property = Property.named(field);
        return property != null && property.owners().contains(this);
    }
}
