// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.mutation.StoredClaim;

/** Plans many rows of claims together, so that the graph is queried once for all claims that they are compared with. */
final class ClaimRows {

    private final GraphLookup graph;
    private final EntityIndex identities;
    private final ClaimMatcher meant;
    private final ClaimPlanner claims;

    ClaimRows(GraphLookup graph, EntityIndex identities, ClaimMatcher meant) {
        this.graph = graph;
        this.identities = identities;
        this.meant = meant;
        this.claims = new ClaimPlanner(identities, graph);
    }

    void plan(List<PendingRowPlan> rows) {
        List<PendingClaim> pending =
                rows.stream().map(meant::understand).filter(Objects::nonNull).toList();
        Set<String> ids = new HashSet<>();
        Set<List<String>> pairs = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        for (PendingClaim each : pending) {
            if (each.id() != null) {
                ids.add(each.id());
            }
            if (each.row().text("corrects") != null) {
                ids.add(each.row().text("corrects"));
            }
            if (claims.comparable(each)) {
                if (each.speaksOfValue()) {
                    subjects.add(each.claim().from());
                } else {
                    pairs.add(pair(each));
                }
            }
        }
        Map<String, StoredClaim> own = graph.claims(ids);
        identities.prefetch(own.values().stream()
                .flatMap(each ->
                        Stream.of(each.claim().from(), each.claim().to()).map(SourceResolver::reference))
                .toList());
        Map<List<String>, List<StoredClaim>> between = graph.between(pairs);
        Map<String, List<StoredClaim>> stating = graph.values(subjects);
        for (PendingClaim each : pending) {
            List<StoredClaim> standing = each.speaksOfValue()
                    ? stating.getOrDefault(each.claim().from(), List.of())
                    : between.getOrDefault(pair(each), List.of());
            claims.plan(each, own, standing);
        }
    }

    private static List<String> pair(PendingClaim claim) {
        return GraphLookup.pair(claim.claim().from(), claim.claim().to());
    }
}
