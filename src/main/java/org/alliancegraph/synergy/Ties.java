// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** Who works with whom, directly or in a project or another small body, as a partnership counts it. */
final class Ties {

    private static final double LN_2 = Math.log(2);

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Fading fading;
    private final Bodies bodies;
    private final Map<Integer, Partners> partners = new ConcurrentHashMap<>();

    Ties(NetworkImage image, ReadMoment moment, Fading fading, Bodies bodies) {
        this.image = image;
        this.moment = moment;
        this.fading = fading;
        this.bodies = bodies;
    }

    /**
     * One way in which two actors work together or did.
     *
     * @param via the body in which they do; -1 if directly
     * @param left how much is left of it
     * @param lastDay the last day on which it may have held, from 1970
     * @param claims what says so
     */
    record Tie(int via, double left, int lastDay, List<Integer> claims) {}

    private static final class Sum {
        private double direct;
        private double inBodies;
        private boolean running;
    }

    Partners of(int actor) {
        Partners known = partners.get(actor);
        if (known == null) {
            known = read(actor);
            partners.put(actor, known);
        }
        return known;
    }

    private Partners read(int actor) {
        Map<Integer, Sum> sums = new HashMap<>();
        ClaimCursor claims = image.out(ClaimType.COLLABORATES_WITH, actor, new ClaimCursor());
        while (claims.next()) {
            double left = isPartner(claims.other()) ? fading.left(claims) : 0;
            if (left > 0 && claims.other() != actor) {
                Sum sum = sums.computeIfAbsent(claims.other(), _ -> new Sum());
                sum.direct = Math.max(sum.direct, left * strength(claims.claim()));
                sum.running |= left == 1;
            }
        }
        for (int each : bodies.around(actor, null)) {
            Bodies.Body body = bodies.of(each);
            int own = body.small() ? body.at(actor) : -1;
            for (int member = 0; own >= 0 && member < body.members().length; member++) {
                if (member != own) {
                    Sum sum = sums.computeIfAbsent(body.members()[member], _ -> new Sum());
                    sum.inBodies += body.strength() * (body.left()[own] * body.left()[member]);
                    sum.running |= body.left()[own] == 1 && body.left()[member] == 1;
                }
            }
        }
        int[] ids = sums.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double[] weights = new double[ids.length];
        boolean[] running = new boolean[ids.length];
        for (int i = 0; i < ids.length; i++) {
            Sum sum = sums.getOrDefault(ids[i], new Sum());
            weights[i] = sum.direct + sum.inBodies;
            running[i] = sum.running;
        }
        return Partners.of(ids, weights, running);
    }

    private boolean isPartner(int other) {
        return image.type(other).isActor() && image.isPresent(other, moment);
    }

    /** What a claim says of how strong a tie is: 1 if it says nothing, and ever less more for what it says more. */
    private double strength(int claim) {
        return Math.log1p(Math.max(0, image.properties().weight(claim))) / LN_2;
    }

    /** The ways in which two actors work together or did, the strongest first. */
    List<Tie> between(int one, int other) {
        List<Tie> ties = new ArrayList<>();
        ClaimCursor claims = image.out(ClaimType.COLLABORATES_WITH, one, new ClaimCursor());
        while (claims.next()) {
            double left = claims.other() == other ? fading.left(claims) : 0;
            if (left > 0) {
                ties.add(new Tie(-1, left, image.validity().lastDay(claims, moment), List.of(claims.claim())));
            }
        }
        for (int each : bodies.around(one, null)) {
            Bodies.Body body = bodies.of(each);
            int mine = body.at(one);
            int theirs = body.small() ? body.at(other) : -1;
            if (mine >= 0 && theirs >= 0) {
                ties.add(new Tie(
                        each,
                        body.left()[mine] * body.left()[theirs],
                        Math.min(lastDay(one, body.claims()[mine]), lastDay(other, body.claims()[theirs])),
                        List.of(body.claims()[mine], body.claims()[theirs])));
            }
        }
        ties.sort(Comparator.comparingDouble((Tie tie) -> -tie.left()).thenComparingInt(Tie::via));
        return ties;
    }

    /** The claims by which two actors work together now. */
    List<Integer> running(int one, int other) {
        return between(one, other).stream()
                .filter(each -> each.left() == 1)
                .flatMap(each -> each.claims().stream())
                .toList();
    }

    private int lastDay(int actor, int claim) {
        ClaimCursor claims = image.out(ClaimType.PARTICIPATES_IN, actor, new ClaimCursor());
        while (claims.next()) {
            if (claims.claim() == claim) {
                return image.validity().lastDay(claims, moment);
            }
        }
        return Integer.MAX_VALUE;
    }
}
