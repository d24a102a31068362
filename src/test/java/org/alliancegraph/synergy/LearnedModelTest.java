// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("The learned weights that are shipped")
class LearnedModelTest {

    private static final double ROUNDED = 0.0002;

    @RepeatedTest(20)
    @DisplayName("split what they count into aspects that add up to it, against the average candidate")
    void addUp(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] features = random.doubles(PartnerFeature.COUNT_ALL, -3, 3).toArray();
        double[] mean = random.doubles(PartnerFeature.COUNT_ALL, -3, 3).toArray();
        double size = random.nextDouble(-3, 3);
        double whole = 0;
        for (PartnerFeature each : PartnerFeature.values()) {
            double counts = LearnedModel.SHIPPED.weight(each) + LearnedModel.SHIPPED.bySize(each) * size;
            whole += counts * (features[each.place()] - mean[each.place()]);
        }

        double[] shares = LearnedModel.SHIPPED.shares(features, mean, size);

        assertThat(Arrays.stream(shares).sum()).isCloseTo(whole, within(ROUNDED));
        assertThat(LearnedModel.SHIPPED.shares(mean, mean, size)).containsOnly(0);
    }

    @Test
    @DisplayName("look at all that is known of a candidate")
    void lookAtAll() {
        assertThat(PartnerFeature.values())
                .allSatisfy(each -> assertThat(Math.abs(LearnedModel.SHIPPED.weight(each))
                                + Math.abs(LearnedModel.SHIPPED.bySize(each)))
                        .isPositive());
    }
}
