// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.ReadErrors;
import org.jspecify.annotations.Nullable;

/**
 * The best pairs of the whole network, exactly. Actors are gone through by what they can have at most, and not farther
 * than where that is less than the last of the pairs that are kept.
 */
final class BestPairs implements ComputedValue {

    /** How many pairs are kept for all pages. */
    static final int KEPT = 1_000;

    private final SynergyNetworks networks;

    BestPairs(SynergyNetworks networks) {
        this.networks = networks;
    }

    private record Bounded(int actor, double most) {}

    @Override
    public Map<String, @Nullable Object> compute(Map<String, @Nullable Object> parameters, Cancellation cancellation) {
        SynergyNetwork network = networks.at(parameters, cancellation);
        Object filter = ((Map<?, ?>) Objects.requireNonNull(parameters.get("args"))).get("filter");
        PairScores scores = new PairScores(network, PairCriteria.of(network, filter, parameters.get("among")));
        return found(best(network, scores, cancellation));
    }

    /** The best pairs that are judged to be asked for; one more than are kept, if there are so many. */
    static NavigableSet<ScoredPair> best(SynergyNetwork network, PairScores scores, Cancellation cancellation) {
        List<Bounded> order = new ArrayList<>();
        for (int actor = 0; actor < network.image().size(); actor++) {
            ReadErrors.beforeStart(cancellation);
            if (scores.isAsked(actor)) {
                order.add(new Bounded(actor, scores.most(actor)));
            }
        }
        order.sort(Comparator.comparingDouble((Bounded each) -> -each.most()).thenComparingInt(Bounded::actor));
        NavigableSet<ScoredPair> best = new TreeSet<>(ScoredPair.BEST_FIRST);
        BitSet done = new BitSet();
        for (Bounded each : order) {
            if (best.size() > KEPT && each.most() < best.last().score()) {
                break;
            }
            ReadErrors.beforeStart(cancellation);
            for (ScoredPair pair : scores.of(each.actor())) {
                if (done.get(network.image().find(pair.partner()))) {
                    continue;
                }
                best.add(ScoredPair.ordered(pair.actor(), pair.partner(), pair.score()));
                if (best.size() > KEPT + 1) {
                    best.pollLast();
                }
            }
            done.set(each.actor());
        }
        return best;
    }

    /** The keys of the pairs, and how far they go if that is not to the end. */
    private static Map<String, @Nullable Object> found(NavigableSet<ScoredPair> best) {
        boolean more = best.size() > KEPT;
        if (more) {
            best.pollLast();
        }
        Map<String, @Nullable Object> found = new HashMap<>();
        found.put("pairs", best.stream().map(ScoredPair::keys).toList());
        found.put("bound", more ? Map.of("leastContribution", best.last().score(), "pairs", (long) KEPT) : null);
        return found;
    }
}
