// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/**
 * Who has ever worked with whom up to a day, with what textbook rules weigh such ties by; read off the product's image.
 */
final class KnownPartners {

    private static final double DAYS_PER_YEAR = 365.25;

    private final NetworkImage image;
    private final List<Map<Integer, Tie>> ties = new ArrayList<>();

    /**
     * A tie of two.
     *
     * @param joint how many projects or collaborations they have had in common
     * @param recent the sum over those of exp(-age / 3 years)
     */
    record Tie(double joint, double recent) {

        Tie plus(Tie other) {
            return new Tie(joint + other.joint, recent + other.recent);
        }
    }

    KnownPartners(NetworkImage image, ReadMoment moment) {
        this.image = image;
        for (int actor = 0; actor < image.size(); actor++) {
            ties.add(new HashMap<>());
        }
        for (int entity = 0; entity < image.size(); entity++) {
            if (image.type(entity) == EntityType.PROGRAM) {
                project(entity, moment);
            }
            direct(entity, moment);
        }
    }

    private void project(int project, ReadMoment moment) {
        Map<Integer, Integer> members = new TreeMap<>();
        ClaimCursor claims = image.in(ClaimType.PARTICIPATES_IN, project, new ClaimCursor());
        while (claims.next()) {
            if (image.validity().hasBegun(claims, moment)) {
                members.put(claims.other(), image.properties().from(claims.claim()));
            }
        }
        members.forEach((one, from) -> members.keySet().forEach(other -> {
            if (!one.equals(other)) {
                add(one, other, Math.exp((from - moment.asOf()) / (DAYS_PER_YEAR * 3)));
            }
        }));
    }

    private void direct(int one, ReadMoment moment) {
        ClaimCursor claims = image.out(ClaimType.COLLABORATES_WITH, one, new ClaimCursor());
        while (claims.next()) {
            if (image.validity().hasBegun(claims, moment) && claims.other() != one) {
                add(one, claims.other(), 1);
            }
        }
    }

    private void add(int one, int other, double recent) {
        ties.get(one).merge(other, new Tie(1, recent), Tie::plus);
    }

    int size() {
        return ties.size();
    }

    Map<Integer, Tie> of(int actor) {
        return ties.get(actor);
    }

    int degree(int actor) {
        return ties.get(actor).size();
    }
}
