// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Comparator;
import java.util.List;

/** Two actors who could work together: the one asked about, or the one with the smaller id, first. */
record ScoredPair(String actor, String partner, double score) {

    /** The best first, as pages show them. */
    static final Comparator<ScoredPair> BEST_FIRST = Comparator.comparingDouble((ScoredPair pair) -> -pair.score())
            .thenComparing(ScoredPair::actor)
            .thenComparing(ScoredPair::partner);

    static ScoredPair ordered(String one, String other, double score) {
        return one.compareTo(other) < 0 ? new ScoredPair(one, other, score) : new ScoredPair(other, one, score);
    }

    /** What orders it on a page. */
    List<Object> keys() {
        return List.of(-score, actor, partner);
    }

    /** The pair at a position that a page ended with. */
    static ScoredPair at(List<?> keys) {
        return new ScoredPair(
                String.valueOf(keys.get(1)), String.valueOf(keys.get(2)), -((Number) keys.get(0)).doubleValue());
    }
}
