// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a claim is about: the relationship types of the graph, each with the kinds of things it may tie together. */
public enum ClaimType {
    COLLABORATES_WITH(Kinds.ACTORS, Kinds.ACTORS),
    PARTICIPATES_IN(Kinds.ACTORS, Set.of("program", "alliance", "event")),
    AFFILIATED_WITH(Set.of("person"), Set.of("municipality", "organization", "alliance", "program")),
    HAS_ATTRIBUTE(Kinds.ALL, Set.of("attribute")),
    WORKS_ON(Set.of("person", "municipality", "alliance", "program", "organization", "event"), Set.of("topic")),
    LOCATED_IN(
            Set.of("person", "municipality", "alliance", "program", "organization", "event"), Set.of("municipality")),
    PART_OF(Set.of("municipality", "program", "organization"), Set.of("municipality", "program", "organization")),
    BROADER(Set.of("topic"), Set.of("topic"));

    private final Set<String> from;
    private final Set<String> to;

    ClaimType(Set<String> from, Set<String> to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a claim of this type may start at one thing and end at the other, given their ids. */
    public boolean ties(String fromId, String toId) {
        return from.contains(kind(fromId)) && to.contains(kind(toId));
    }

    /** Whether a claim of this type may start at things of a kind, which is what their ids begin with. */
    public boolean startsAt(String kind) {
        return from.contains(kind);
    }

    /** Whether a claim of this type may end at things of a kind, which is what their ids begin with. */
    public boolean endsAt(String kind) {
        return to.contains(kind);
    }

    /** The names of the types by which actors are tied to one another, or to what they take part in. */
    public static List<String> tyingActors() {
        return Arrays.stream(values())
                .filter(ClaimType::tiesActors)
                .map(ClaimType::name)
                .toList();
    }

    /** Whether it ties actors to one another, or to what they take part in. */
    public boolean tiesActors() {
        return switch (this) {
            case COLLABORATES_WITH, PARTICIPATES_IN, AFFILIATED_WITH -> true;
            case HAS_ATTRIBUTE, WORKS_ON, LOCATED_IN, PART_OF, BROADER -> false;
        };
    }

    /** Whether a claim of this type may say a role. */
    public boolean allows(Role role) {
        return switch (this) {
            case PARTICIPATES_IN -> !role.personal();
            case AFFILIATED_WITH -> true;
            case COLLABORATES_WITH, HAS_ATTRIBUTE, WORKS_ON, LOCATED_IN, PART_OF, BROADER -> false;
        };
    }

    /** Whether the direction means nothing, so that each pair is stored one way only. */
    public boolean symmetric() {
        return this == COLLABORATES_WITH;
    }

    private static String kind(String id) {
        return id.substring(0, Math.max(0, id.indexOf(':')));
    }

    /** Constants can't refer to static fields of their own enum. */
    private static final class Kinds {
        static final Set<String> ACTORS = Set.of("person", "municipality", "alliance", "program", "organization");
        static final Set<String> ALL =
                Set.of("person", "municipality", "alliance", "program", "organization", "topic", "event", "source");
    }
}
