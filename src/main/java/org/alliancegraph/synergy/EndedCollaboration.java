// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.projection.FoundEntity;
import org.alliancegraph.projection.NetworkImage;

/** Who worked together knows each other: a reason that weakens with each year since. */
final class EndedCollaboration {

    /** How many of the ways in which two worked together are named. */
    private static final int NAMED = 3;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

    private EndedCollaboration() {}

    /** @param ties the ways in which two worked together, the strongest first */
    static Reason reason(List<Ties.Tie> ties, Weights weights, NetworkImage image) {
        List<Ties.Tie> named = ties.subList(0, Math.min(NAMED, ties.size()));
        Set<Integer> claims = new LinkedHashSet<>();
        Set<FoundEntity> bodies = new LinkedHashSet<>();
        int last = Integer.MIN_VALUE;
        for (Ties.Tie each : named) {
            claims.addAll(each.claims());
            last = Math.max(last, each.lastDay());
            if (each.via() >= 0) {
                bodies.add(new FoundEntity(each.via()));
            }
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("through", List.copyOf(bodies));
        if (last < LAST_DAY.toEpochDay() && saysWhen(named, image)) {
            facts.put("lastDay", LocalDate.ofEpochDay(last));
        }
        double left = ties.isEmpty() ? 0 : ties.getFirst().left();
        return new Reason(
                Reason.Kind.ENDED_COLLABORATION,
                Rounding.to4(weights.endedCollaboration() * left),
                weights.endedCollaboration(),
                facts,
                List.copyOf(claims));
    }

    private static boolean saysWhen(List<Ties.Tie> ties, NetworkImage image) {
        return ties.stream()
                .flatMap(each -> each.claims().stream())
                .anyMatch(claim -> image.properties().until(claim) < LAST_DAY.toEpochDay());
    }
}
