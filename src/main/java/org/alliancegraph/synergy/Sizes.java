// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.AttributeClaims;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/**
 * How alike two municipalities are in size. Alike ones have the same tasks; a town that is sent to one of thirty times
 * its size finds no equal there, and a city shares something with everybody, which would send all small towns to it.
 */
final class Sizes {

    private static final double DAMPING = 0.25;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Weights weights;

    Sizes(NetworkImage image, ReadMoment moment, Weights weights) {
        this.image = image;
        this.moment = moment;
        this.weights = weights;
    }

    /** The reasons for and against two actors, that else have so much in common. */
    List<Reason> reasons(int one, int other, double common) {
        List<Reason> reasons = new ArrayList<>();
        AttributeClaims.Population mine = population(one);
        AttributeClaims.Population theirs = mine == null ? null : population(other);
        if (mine == null || theirs == null) {
            return reasons;
        }
        double ratio = Math.min(mine.number(), theirs.number()) / Math.max(mine.number(), theirs.number());
        Map<String, Object> facts =
                Map.of("ratio", Rounding.to4(ratio), "population", (long) mine.number(), "partnerPopulation", (long)
                        theirs.number());
        List<Integer> claims = List.of(mine.claim(), theirs.claim());
        if (ratio >= weights.sizeRatio() && sameLevel(one, other)) {
            reasons.add(new Reason(
                    Reason.Kind.SIMILAR_SIZE,
                    Rounding.to4(weights.similarSize() * ratio),
                    weights.similarSize(),
                    facts,
                    claims));
        } else if (ratio < weights.differentSize()) {
            double taken = 1 - Math.pow(ratio / weights.differentSize(), DAMPING);
            reasons.add(new Reason(
                    Reason.Kind.DIFFERENT_SIZE, Rounding.to4(common * taken), Rounding.to4(taken), facts, claims));
        }
        return reasons;
    }

    private AttributeClaims.@Nullable Population population(int actor) {
        AttributeClaims.Population population = image.type(actor) == EntityType.MUNICIPALITY
                ? image.attributes().population(actor, moment)
                : null;
        return population == null || population.number() <= 0 ? null : population;
    }

    private boolean sameLevel(int one, int other) {
        String level = image.level(one);
        String theirs = image.level(other);
        return level == null || theirs == null || level.equals(theirs);
    }
}
