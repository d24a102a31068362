// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about: the relationship types of the graph. Everything that depends on the type of a claim is derived
 * from here: what it may tie and carry, how it is walked, what it is called in files and in JSON-LD.
 */
public enum ClaimType {
    COLLABORATES_WITH(
            ClaimDefinition.of("org:linkedTo")
                    .from(EntityType::isActor)
                    .to(EntityType::isActor)
                    .carries("kind", "directed")
                    .symmetric()
                    .tiesActors(),
            "arbeitet zusammen mit",
            "kooperiert mit",
            "Zusammenarbeit",
            "Kooperation",
            "Collaboration",
            "Cooperates with",
            "Partnerschaft"),
    PARTICIPATES_IN(
            ClaimDefinition.of("ag:participatesIn")
                    .from(EntityType::isActor)
                    .to(EntityType.PROGRAM, EntityType.LOCAL_ALLIANCE, EntityType.EVENT)
                    .roles(role -> !role.personal())
                    .tiesActors(),
            "nimmt teil an",
            "Teilnahme",
            "beteiligt an",
            "Beteiligung",
            "Mitwirkung",
            "Participation",
            "takes part in"),
    AFFILIATED_WITH(
            ClaimDefinition.of("org:memberOf")
                    .from(EntityType.PERSON)
                    .to(type -> type.isActor() && type != EntityType.PERSON)
                    .roles(role -> true)
                    .tiesActors(),
            "gehört zu",
            "tätig bei",
            "arbeitet bei",
            "Zugehörigkeit",
            "Affiliation",
            "works at",
            "works for",
            "employed by"),
    HAS_ATTRIBUTE(
            ClaimDefinition.of("schema:value")
                    .from(type -> true)
                    .carries("property", "value")
                    .shownByEntities(),
            "Eigenschaft",
            "Merkmal",
            "Attribut",
            "Attribute"),
    WORKS_ON(
            ClaimDefinition.of("schema:knowsAbout")
                    .from(EntityType::isNamed)
                    .to(EntityType.TOPIC)
                    .carries("stance"),
            "arbeitet an",
            "arbeitet zu",
            "befasst sich mit",
            "Thema"),
    LOCATED_IN(
            ClaimDefinition.of("schema:location")
                    .from(EntityType::isNamed)
                    .to(EntityType.MUNICIPALITY)
                    .shownByEntities(),
            "liegt in",
            "Ort",
            "Sitz in",
            "Standort",
            "Location"),
    PART_OF(
            ClaimDefinition.of("org:subOrganizationOf")
                    .from(EntityType.MUNICIPALITY, EntityType.PROGRAM, EntityType.ORGANIZATION)
                    .to(EntityType.MUNICIPALITY, EntityType.PROGRAM, EntityType.ORGANIZATION)
                    .hierarchical(),
            "Teil von",
            "ist Teil von",
            "untersteht"),
    BROADER(
            ClaimDefinition.of("skos:broader")
                    .from(EntityType.TOPIC)
                    .to(EntityType.TOPIC)
                    .hierarchical()
                    .shownByEntities(),
            "Oberbegriff",
            "Oberthema");

    private static final Map<String, ClaimType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ClaimType::name, each -> each));

    private final ClaimDefinition definition;
    private final List<String> words;

    ClaimType(ClaimDefinition definition, String... words) {
        this.definition = definition;
        this.words = List.of(words);
    }

    /** The type with a name, or null if there is none. */
    public static @Nullable ClaimType named(@Nullable String name) {
        return name == null ? null : BY_NAME.get(name);
    }

    /** The names of the types of which something is true. */
    public static List<String> names(Predicate<ClaimType> wanted) {
        return Arrays.stream(values()).filter(wanted).map(ClaimType::name).toList();
    }

    /** What people call it in German and English, the usual German word first. */
    public List<String> words() {
        return words;
    }

    /** The predicate in JSON-LD: a term of W3C ORG, SKOS or schema.org, or one of ours. */
    public String jsonLdTerm() {
        return definition.jsonLdTerm;
    }

    /** The types of entities at which a claim of this type may start. */
    public Set<EntityType> from() {
        return definition.from;
    }

    /** The types of entities at which a claim of this type may end; none if it states a value. */
    public Set<EntityType> to() {
        return definition.to;
    }

    /** Whether a claim of this type may tie entities of two types. */
    public boolean ties(EntityType start, EntityType end) {
        return from().contains(start) && to().contains(end);
    }

    /** Whether a claim of this type may start at one thing and end at the other, given their ids. */
    public boolean ties(String fromId, String toId) {
        EntityType start = EntityType.ofId(fromId);
        EntityType end = EntityType.ofId(toId);
        return start != null && (end == null ? statesValue() && toId.startsWith("attribute:") : ties(start, end));
    }

    /** Whether it states a value of a property instead of tying two entities. */
    public boolean statesValue() {
        return carries("value");
    }

    /** Whether a claim of this type may have a field beside those of all claims, such as a kind or a role. */
    public boolean carries(String field) {
        return definition.fields.contains(field) || (field.equals("weight") && !statesValue());
    }

    /** Whether a claim of this type may say a role. */
    public boolean allows(Role role) {
        return definition.roles.contains(role);
    }

    /** Whether there is no direction unless a source states one, so that each pair is stored one way only. */
    public boolean symmetric() {
        return definition.symmetric;
    }

    /** Whether one end stands above the other, so that claims of this type must not go in a circle. */
    public boolean hierarchical() {
        return definition.hierarchical;
    }

    /** Whether it ties actors to one another, or to what they take part in. */
    public boolean tiesActors() {
        return definition.tiesActors;
    }

    /** Whether it says something of an actor that leads to another entity. */
    public boolean startsAtActors() {
        return !statesValue() && from().stream().anyMatch(EntityType::isActor);
    }

    /** Whether a neighbourhood is walked along it. Through topics all actors would be neighbours. */
    public boolean isWalked() {
        return to().stream().anyMatch(EntityType::isActor);
    }

    /** Whether files show what it says in the row of the entity too, such as a value or the broader topic. */
    public boolean shownByEntities() {
        return definition.shownByEntities;
    }
}
