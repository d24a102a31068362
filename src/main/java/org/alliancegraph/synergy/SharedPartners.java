// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.projection.FoundEntity;

/**
 * Third actors whom both work with, or did. Each counts the more, the stronger both are tied to it and the fewer others
 * it is tied to, after T. Zhou, L. Lü and Y.-C. Zhang, Predicting missing links via local information, Eur. Phys. J. B
 * 71 (2009).
 */
final class SharedPartners {

    /** How many are named in a reason, with their claims. */
    private static final int NAMED = 3;

    private final Ties ties;
    private final Bodies bodies;
    private final Weights weights;

    SharedPartners(Ties ties, Bodies bodies, Weights weights) {
        this.ties = ties;
        this.bodies = bodies;
        this.weights = weights;
    }

    /** What a shared partner contributes. */
    record Share(int partner, double value) {}

    /** Adds to a sum for each actor what it shares with one; returns who has a sum now. */
    int[] add(int actor, double[] sums) {
        int[] all = new int[64];
        int count = 0;
        Partners mine = ties.of(actor);
        for (int i = 0; i < mine.ids().length; i++) {
            Partners theirs = ties.of(mine.ids()[i]);
            double through = weights.sharedPartner() * theirs.share();
            for (int j = 0; j < theirs.ids().length; j++) {
                int other = theirs.ids()[j];
                double value = through * (mine.weights()[i] * theirs.weights()[j]);
                if (sums[other] == 0 && value > 0) {
                    if (count == all.length) {
                        all = Arrays.copyOf(all, 2 * count);
                    }
                    all[count++] = other;
                }
                sums[other] += value;
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** The most that shared partners can contribute for an actor. */
    double most(int actor) {
        double most = 0;
        Partners mine = ties.of(actor);
        for (int i = 0; i < mine.ids().length; i++) {
            Partners theirs = ties.of(mine.ids()[i]);
            most += weights.sharedPartner() * theirs.share() * (mine.weights()[i] * theirs.greatest());
        }
        return most;
    }

    /** What two share. Whom they met in a body that both took part in says no more than that they did. */
    List<Share> between(int one, int other) {
        Partners mine = ties.of(one);
        boolean met = mine.at(other) >= 0;
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < mine.ids().length; i++) {
            int partner = mine.ids()[i];
            Partners theirs = ties.of(partner);
            int at = theirs.at(other);
            if (at >= 0) {
                double through = weights.sharedPartner() * theirs.share();
                double value = through * (mine.weights()[i] * theirs.weights()[at]);
                double again = met ? through * same(one, other, partner) : 0;
                shares.add(new Share(partner, Math.max(0, value - again)));
            }
        }
        return shares;
    }

    private double same(int one, int other, int partner) {
        double same = 0;
        for (int each : bodies.around(one, null)) {
            Bodies.Body body = bodies.of(each);
            int mine = body.small() ? body.at(one) : -1;
            int theirs = mine < 0 ? -1 : body.at(other);
            int third = theirs < 0 ? -1 : body.at(partner);
            if (third >= 0) {
                double left = body.left()[third] * body.strength();
                same += left * left * (body.left()[mine] * body.left()[theirs]);
            }
        }
        return same;
    }

    static double sum(List<Share> shares) {
        double sum = 0;
        for (Share each : shares) {
            sum += each.value();
        }
        return Rounding.to4(sum);
    }

    /** The reason: the strongest by name, with the claims behind them. */
    Reason reason(int one, int other, List<Share> shares) {
        List<Share> strongest = shares.stream()
                .filter(each -> each.value() > 0)
                .sorted(Comparator.comparingDouble((Share each) -> -each.value())
                        .thenComparingInt(Share::partner))
                .toList();
        Set<Integer> claims = new LinkedHashSet<>();
        List<FoundEntity> named = new ArrayList<>();
        for (Share each : strongest.subList(0, Math.min(NAMED, strongest.size()))) {
            named.add(new FoundEntity(each.partner()));
            claims.addAll(ties.between(one, each.partner()).getFirst().claims());
            claims.addAll(ties.between(each.partner(), other).getFirst().claims());
        }
        return new Reason(
                Reason.Kind.SHARED_PARTNER,
                sum(shares),
                weights.sharedPartner(),
                Map.of("partners", named, "count", (long) strongest.size()),
                List.copyOf(claims));
    }
}
