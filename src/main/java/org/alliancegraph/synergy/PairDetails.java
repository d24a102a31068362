// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/**
 * Pairs with their reasons as {@code cypher/synergy/explained.cypher} reads them: entities and claims are places in two
 * lists, so that the statement loads each of them once.
 */
final class PairDetails {

    private final NetworkImage image;
    private final Map<Integer, Long> nodes = new LinkedHashMap<>();
    private final Map<Integer, Long> claims = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> pairs = new ArrayList<>();

    PairDetails(NetworkImage image) {
        this.image = image;
    }

    /** Adds a pair; its score is what its reasons add up to. */
    void add(ScoredPair pair, int actor, int partner, List<Reason> reasons) {
        List<Map<String, @Nullable Object>> against = new ArrayList<>();
        List<Map<String, @Nullable Object>> why = new ArrayList<>();
        double score = 0;
        for (Reason each : reasons) {
            score += each.kind().isAgainst() ? -each.contribution() : each.contribution();
            (each.kind().isAgainst() ? against : why).add(written(each));
        }
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("keys", pair.keys());
        row.put("actor", node(actor));
        row.put("partner", node(partner));
        row.put("score", Rounding.to4(score));
        row.put("reasons", why);
        row.put("counterReasons", against);
        pairs.add(row);
    }

    private Map<String, @Nullable Object> written(Reason reason) {
        Map<String, @Nullable Object> row = new HashMap<>();
        reason.facts().forEach((name, fact) -> row.put(name, written(fact)));
        row.put("type", reason.kind().type());
        row.put("weight", reason.weight());
        row.put("contribution", reason.contribution());
        row.put("claims", reason.claims().stream().map(this::claim).toList());
        return row;
    }

    private Object written(Object fact) {
        return switch (fact) {
            case Reason.Entity entity -> node(entity.number());
            case List<?> all -> all.stream().map(this::written).toList();
            default -> fact;
        };
    }

    private long node(int entity) {
        return nodes.computeIfAbsent(entity, _ -> (long) nodes.size());
    }

    private long claim(int claim) {
        return claims.computeIfAbsent(claim, _ -> (long) claims.size());
    }

    /**
     * What the statement reads.
     *
     * @param total how many pairs there are on all pages
     * @param bound how far the pages go; null if to the end
     */
    Map<String, @Nullable Object> found(long total, @Nullable Object bound) {
        Map<String, @Nullable Object> found = new HashMap<>();
        found.put("pairs", pairs);
        found.put("nodes", nodes.keySet().stream().map(image::id).toList());
        found.put(
                "claims",
                claims.keySet().stream()
                        .map(each -> Map.of("type", image.claimType(each).name(), "id", image.claimId(each)))
                        .toList());
        found.put("total", total);
        found.put("bound", bound);
        return found;
    }
}
