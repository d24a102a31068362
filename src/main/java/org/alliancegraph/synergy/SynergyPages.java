// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.ComputedConnection;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadErrors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts pages of pairs and explains what is on them: of one actor, of everybody, or of a pair that is asked for by id.
 */
final class SynergyPages {

    private final SynergyNetworks networks;

    SynergyPages(SynergyNetworks networks) {
        this.networks = networks;
    }

    /** A page for each actor whose id is among the owners. */
    Object ofActors(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        List<?> owners = owners(parameters);
        Object among = owners.isEmpty() ? null : ((Map<?, ?>) owners.getFirst()).get("among");
        PairScores scores = PairScores.ofOne(
                network, PairCriteria.of(network, args(parameters).get("filter"), among));
        List<Object> found = new ArrayList<>();
        for (Object owner : owners) {
            ReadErrors.beforeStart(cancellation);
            int actor = network.image().find(String.valueOf(((Map<?, ?>) owner).get("id")));
            List<ScoredPair> pairs = new ArrayList<>(actor < 0 ? List.of() : scores.of(actor));
            pairs.sort(ScoredPair.BEST_FIRST);
            found.add(explained(network, scores, page(pairs, args(parameters)), pairs.size(), null));
        }
        return found;
    }

    /** A page of the pairs that each owner has. */
    Object ofAll(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        PairScores scores = new PairScores(network, PairCriteria.any(network));
        List<Object> found = new ArrayList<>();
        for (Object owner : owners(parameters)) {
            Map<?, ?> ranked = (Map<?, ?>) owner;
            List<ScoredPair> pairs = ((List<?>) Objects.requireNonNull(ranked.get("pairs")))
                    .stream().map(each -> ScoredPair.at((List<?>) each)).toList();
            found.add(explained(network, scores, page(pairs, args(parameters)), pairs.size(), ranked.get("bound")));
        }
        return found;
    }

    /** The pair of each owner, which has two ids, if there is a reason for them. */
    Object ofPairs(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        PairScores scores = PairScores.ofOne(network, PairCriteria.any(network));
        List<Object> found = new ArrayList<>();
        for (Object owner : owners(parameters)) {
            Map<?, ?> ids = (Map<?, ?>) owner;
            int actor = network.image().find(String.valueOf(ids.get("one")), network.moment());
            int partner = network.image().find(String.valueOf(ids.get("other")), network.moment());
            List<ScoredPair> pairs = actor < 0 || partner < 0
                    ? List.of()
                    : scores.of(actor).stream()
                            .filter(each ->
                                    each.partner().equals(network.image().id(partner)))
                            .toList();
            found.add(explained(network, scores, pairs, pairs.size(), null));
        }
        return found;
    }

    private static List<?> owners(Map<String, @Nullable Object> parameters) {
        return (List<?>) Objects.requireNonNull(parameters.get("owners"));
    }

    private static Map<?, ?> args(Map<String, @Nullable Object> parameters) {
        return (Map<?, ?>) Objects.requireNonNull(parameters.get("args"));
    }

    /** The pairs of a page, of sorted ones; read backward from a position, the nearest first. */
    private static List<ScoredPair> page(List<ScoredPair> pairs, Map<?, ?> args) {
        boolean backward = ComputedConnection.backward(args);
        ScoredPair position = ComputedConnection.position(args) instanceof List<?> keys ? ScoredPair.at(keys) : null;
        return (backward ? pairs.reversed() : pairs)
                .stream()
                        .filter(each -> position == null
                                || (backward
                                        ? ScoredPair.BEST_FIRST.compare(each, position) < 0
                                        : ScoredPair.BEST_FIRST.compare(each, position) > 0))
                        .limit(ComputedConnection.limit(args))
                        .toList();
    }

    private static Object explained(
            SynergyNetwork network, PairScores scores, List<ScoredPair> page, long total, @Nullable Object bound) {
        PairDetails details = new PairDetails(network.image());
        for (ScoredPair each : page) {
            int actor = network.image().find(each.actor());
            int partner = network.image().find(each.partner());
            details.add(each, actor, partner, scores);
        }
        return details.found(total, bound);
    }
}
