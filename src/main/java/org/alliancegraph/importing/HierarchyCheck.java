// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.mutation.StoredClaim;

/** Finds rows that would close a circle in a hierarchy, given the claims of the graph and of the rows before. */
final class HierarchyCheck {

    private final GraphLookup graph;
    private final Predicate<String> exists;
    private final Map<ClaimType, Map<String, Set<String>>> planned = new EnumMap<>(ClaimType.class);
    private final Map<ClaimType, Map<String, List<StoredClaim>>> standing = new EnumMap<>(ClaimType.class);

    /** @param exists whether the graph has an entity with an id already */
    HierarchyCheck(GraphLookup graph, Predicate<String> exists) {
        this.graph = graph;
        this.exists = exists;
    }

    /**
     * Adds a claim, or returns true if the claim would close a circle.
     *
     * @param replaced whether a row replaces the claim with an id
     */
    boolean closesCircle(Claim claim, Predicate<String> replaced) {
        if (!claim.type().hierarchical()) {
            return false;
        }
        Set<String> above = new HashSet<>(Set.of(claim.to()));
        Collection<String> next = List.of(claim.to());
        while (!next.isEmpty() && !above.contains(claim.from())) {
            next = parents(next, claim.type(), replaced).stream()
                    .filter(above::add)
                    .toList();
        }
        if (above.contains(claim.from())) {
            return true;
        }
        planned.computeIfAbsent(claim.type(), type -> new HashMap<>())
                .computeIfAbsent(claim.from(), from -> new HashSet<>())
                .add(claim.to());
        return false;
    }

    private List<String> parents(Collection<String> ids, ClaimType type, Predicate<String> replaced) {
        Map<String, List<StoredClaim>> known = standing.computeIfAbsent(type, each -> new HashMap<>());
        List<String> asked = ids.stream()
                .filter(each -> exists.test(each) && !known.containsKey(each))
                .toList();
        asked.forEach(each -> known.put(each, new ArrayList<>()));
        graph.above(asked, type)
                .forEach(each -> known.computeIfAbsent(each.claim().from(), from -> new ArrayList<>())
                        .add(each));
        List<String> parents = new ArrayList<>();
        for (String id : ids) {
            parents.addAll(planned.getOrDefault(type, Map.of()).getOrDefault(id, Set.of()));
            known.getOrDefault(id, List.of()).stream()
                    .filter(each -> !replaced.test(each.claim().id()))
                    .forEach(each -> parents.add(each.claim().to()));
        }
        return parents;
    }
}
