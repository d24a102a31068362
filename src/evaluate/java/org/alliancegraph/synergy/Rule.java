// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.function.ToDoubleFunction;

/** The rules of textbooks that recommendations are compared with. */
enum Rule {
    POPULARITY("popularity", tie -> 1, 0),
    COMMON_NEIGHBOURS("common neighbours", tie -> 1, 0),
    ADAMIC_ADAR("Adamic-Adar", tie -> 1, 0),
    RESOURCE_ALLOCATION("resource allocation", tie -> 1, 1),
    WEIGHTED("weighted resource allocation", KnownPartners.Tie::joint, 0.75),
    RECENT("recency-weighted resource allocation", KnownPartners.Tie::recent, 0.75);

    private final String label;
    private final ToDoubleFunction<KnownPartners.Tie> weight;
    private final double power;

    Rule(String label, ToDoubleFunction<KnownPartners.Tie> weight, double power) {
        this.label = label;
        this.weight = weight;
        this.power = power;
    }

    String label() {
        return label;
    }

    /** A score for every entity. */
    double[] scores(KnownPartners known, double[] strengths, int actor) {
        double[] scores = new double[known.size()];
        if (this == POPULARITY) {
            for (int each = 0; each < scores.length; each++) {
                scores[each] = known.degree(each);
            }
            return scores;
        }
        known.of(actor).forEach((partner, tie) -> {
            double through = weight.applyAsDouble(tie) * share(known.degree(partner), strengths[partner]);
            known.of(partner).forEach((other, next) -> scores[other] += through * weight.applyAsDouble(next));
        });
        return scores;
    }

    private double share(int degree, double strength) {
        return this == ADAMIC_ADAR ? 1 / Math.log(Math.max(2, degree)) : Math.pow(Math.max(strength, 1e-9), -power);
    }

    /** The strength of each entity: the sum of the weights of its ties. */
    double[] strengths(KnownPartners known) {
        double[] strengths = new double[known.size()];
        for (int each = 0; each < strengths.length; each++) {
            strengths[each] =
                    known.of(each).values().stream().mapToDouble(weight).sum();
        }
        return strengths;
    }
}
