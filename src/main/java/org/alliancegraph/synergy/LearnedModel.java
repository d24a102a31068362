// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.alliancegraph.synergy.PartnerFeature.Aspect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Weights learned from who found whom: what each feature counts, and how much more the more partners an actor has. The
 * file says from what it was learned, and how well it did on what came later.
 */
final class LearnedModel {

    /** Where it is among the resources. */
    static final String FILE = "synergy/partners.json";

    /** The one that is shipped. */
    static final LearnedModel SHIPPED = shipped();

    private final double[] weights;
    private final double[] bySize;

    /**
     * @param weights what each feature counts
     * @param bySize what it counts more with the size of the actor
     */
    LearnedModel(double[] weights, double[] bySize) {
        this.weights = weights.clone();
        this.bySize = bySize.clone();
    }

    private static LearnedModel shipped() {
        try (InputStream file =
                Objects.requireNonNull(LearnedModel.class.getClassLoader().getResourceAsStream(FILE))) {
            JsonNode features = JsonMapper.shared().readTree(file).required("features");
            double[] weights = new double[PartnerFeature.COUNT_ALL];
            double[] bySize = new double[PartnerFeature.COUNT_ALL];
            for (PartnerFeature each : PartnerFeature.values()) {
                JsonNode feature = features.required(each.name());
                weights[each.place()] = feature.required("weight").doubleValue();
                bySize[each.place()] = feature.required("bySize").doubleValue();
            }
            return new LearnedModel(weights, bySize);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double weight(PartnerFeature feature) {
        return weights[feature.place()];
    }

    double bySize(PartnerFeature feature) {
        return bySize[feature.place()];
    }

    /**
     * How much each aspect of a candidate speaks for it, or against it if less than 0.
     *
     * @param mean the features of the average candidate
     */
    double[] shares(double[] features, double[] mean, double size) {
        double[] shares = new double[Aspect.values().length];
        for (PartnerFeature each : PartnerFeature.values()) {
            int at = each.place();
            shares[each.aspect().place()] += (weights[at] + bySize[at] * size) * (features[at] - mean[at]);
        }
        for (int aspect = 0; aspect < shares.length; aspect++) {
            shares[aspect] = Rounding.to4(shares[aspect]);
        }
        return shares;
    }
}
