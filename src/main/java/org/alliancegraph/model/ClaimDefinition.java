// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a type of claims is like, each trait by its name; {@link ClaimType} says what each trait means. */
final class ClaimDefinition {

    final String jsonLdTerm;
    final Set<EntityType> from = EnumSet.noneOf(EntityType.class);
    final Set<EntityType> to = EnumSet.noneOf(EntityType.class);
    final Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> fields = Set.of();
    boolean symmetric;
    boolean tiesActors;
    boolean hierarchical;
    boolean shownByEntities;

    private ClaimDefinition(String jsonLdTerm) {
        this.jsonLdTerm = jsonLdTerm;
    }

    static ClaimDefinition of(String jsonLdTerm) {
        return new ClaimDefinition(jsonLdTerm);
    }

    ClaimDefinition from(EntityType... types) {
        from.addAll(List.of(types));
        return this;
    }

    ClaimDefinition from(Predicate<EntityType> types) {
        return from(Arrays.stream(EntityType.values()).filter(types).toArray(EntityType[]::new));
    }

    ClaimDefinition to(EntityType... types) {
        to.addAll(List.of(types));
        return this;
    }

    ClaimDefinition to(Predicate<EntityType> types) {
        return to(Arrays.stream(EntityType.values()).filter(types).toArray(EntityType[]::new));
    }

    ClaimDefinition carries(String... names) {
        fields = Set.of(names);
        return this;
    }

    ClaimDefinition roles(Predicate<Role> allowed) {
        Arrays.stream(Role.values()).filter(allowed).forEach(roles::add);
        return carries("role");
    }

    ClaimDefinition symmetric() {
        symmetric = true;
        return this;
    }

    ClaimDefinition hierarchical() {
        hierarchical = true;
        return this;
    }

    ClaimDefinition tiesActors() {
        tiesActors = true;
        return this;
    }

    ClaimDefinition shownByEntities() {
        shownByEntities = true;
        return this;
    }
}
