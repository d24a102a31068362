// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.projection.AttributeClaims;
import org.alliancegraph.projection.FoundDetails;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/** Pairs with their reasons as {@code cypher/synergy/explained.cypher} reads them. */
final class PairDetails {

    private final FoundDetails details;
    private final List<Map<String, @Nullable Object>> pairs = new ArrayList<>();

    PairDetails(NetworkImage image) {
        this.details = new FoundDetails(image);
    }

    /** Adds a pair; its score is what its reasons add up to. */
    void add(ScoredPair pair, int actor, int partner, PairScores scores) {
        List<Reason> reasons = scores.reasons().of(actor, partner);
        List<Map<String, @Nullable Object>> against = new ArrayList<>();
        List<Map<String, @Nullable Object>> why = new ArrayList<>();
        double score = 0;
        for (Reason each : reasons) {
            score += each.signed();
            (each.kind().isAgainst() ? against : why).add(written(each));
        }
        AttributeClaims.Decision decision = scores.statuses().decision(actor, partner);
        Map<String, @Nullable Object> row =
                details.written(Map.of(), decision == null ? List.of() : List.of(decision.claim()));
        row.put("keys", pair.keys());
        row.put("status", scores.statuses().of(actor, partner).name());
        row.put("actor", details.node(actor));
        row.put("partner", details.node(partner));
        row.put("score", Rounding.to4(score));
        row.put("ranking", scores.reasons().isLearned(actor, partner) ? "LEARNED" : "STANDARD");
        row.put("reasons", why);
        row.put("counterReasons", against);
        pairs.add(row);
    }

    private Map<String, @Nullable Object> written(Reason reason) {
        Map<String, @Nullable Object> row = details.written(reason.facts(), reason.claims());
        row.put("type", reason.kind().type());
        row.put("weight", reason.weight());
        row.put("contribution", reason.contribution());
        return row;
    }

    /**
     * What the statement reads.
     *
     * @param total how many pairs there are on all pages
     * @param bound how far the pages go; null if to the end
     */
    Map<String, @Nullable Object> found(long total, @Nullable Object bound) {
        return details.found(pairs, total, bound);
    }
}
