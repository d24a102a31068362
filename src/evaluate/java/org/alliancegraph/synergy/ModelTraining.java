// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Learns the weights of the ranking: a softmax over the candidates of each asker, of which those that became partners
 * are right, with a penalty on large weights. Of the candidates that did not, a sample stands for all.
 */
final class ModelTraining {

    private static final int FEATURES = PartnerFeature.COUNT_ALL;
    private static final int ALL_OF_THE_BEST = 20;
    private static final int SAMPLE = 120;
    private static final double PENALTY = 1e-3;
    private static final int STEPS = 120;

    /** How many right answers of one asker count. */
    private static final int MOST = 10;

    private final List<Asker> askers = new ArrayList<>();
    private final Random dice = new Random(7);

    /** Candidates by their features less those of the average one; the first ones are right. */
    private record Asker(float[][] candidates, double[] odds, int right, double size) {}

    /** Adds an asker, with those that became its partners. */
    void add(PartnerWalk walk, int actor, Set<Integer> right) {
        walk.from(actor);
        double[] mean = LearnedPartners.mean(walk);
        int[] compared = Arrays.stream(walk.order()).limit(PartnerWalk.COMPARED).toArray();
        List<Integer> kept = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        Arrays.stream(compared).filter(right::contains).forEach(kept::add);
        int hits = kept.size();
        if (hits == 0) {
            return;
        }
        for (int place = 0; place < compared.length; place++) {
            if (!right.contains(compared[place])) {
                (place < ALL_OF_THE_BEST ? kept : rest).add(compared[place]);
            }
        }
        int sure = kept.size();
        Collections.shuffle(rest, dice);
        kept.addAll(rest.subList(0, Math.min(SAMPLE, rest.size())));
        float[][] candidates = new float[kept.size()][FEATURES];
        double[] odds = new double[kept.size()];
        for (int i = 0; i < candidates.length; i++) {
            double[] features = walk.features(kept.get(i));
            for (int at = 0; at < FEATURES; at++) {
                candidates[i][at] = (float) (features[at] - mean[at]);
            }
            odds[i] = i < sure ? 0 : Math.log(rest.size() / (double) Math.min(SAMPLE, rest.size()));
        }
        askers.add(new Asker(candidates, odds, hits, walk.size()));
    }

    int size() {
        return askers.size();
    }

    LearnedModel learn() {
        double[] scale = scale();
        for (Asker each : askers) {
            for (float[] candidate : each.candidates()) {
                for (int at = 0; at < FEATURES; at++) {
                    candidate[at] /= (float) scale[at];
                }
            }
        }
        double[] found = new Minimum(this::loss, 2 * FEATURES).find(STEPS);
        double[] weights = new double[FEATURES];
        double[] bySize = new double[FEATURES];
        for (int at = 0; at < FEATURES; at++) {
            weights[at] = found[at] / scale[at];
            bySize[at] = found[FEATURES + at] / scale[at];
        }
        return new LearnedModel(weights, bySize);
    }

    private double[] scale() {
        double[] squares = new double[FEATURES];
        long count = 0;
        for (Asker each : askers) {
            for (float[] candidate : each.candidates()) {
                count++;
                for (int at = 0; at < FEATURES; at++) {
                    squares[at] += candidate[at] * candidate[at];
                }
            }
        }
        double all = count;
        return Arrays.stream(squares)
                .map(each -> Math.max(1e-6, Math.sqrt(each / all)))
                .toArray();
    }

    /** The loss at a point, with its slope. */
    private double loss(double[] point, double[] slope) {
        Arrays.fill(slope, 0);
        double loss = 0;
        double all = 0;
        double[] weights = new double[FEATURES];
        double[] pull = new double[FEATURES];
        for (Asker asker : askers) {
            for (int at = 0; at < FEATURES; at++) {
                weights[at] = point[at] + asker.size() * point[FEATURES + at];
            }
            double weight = Math.min(MOST, asker.right());
            all += weight;
            loss += weight * one(asker, weights, pull);
            for (int at = 0; at < FEATURES; at++) {
                slope[at] += weight * pull[at];
                slope[FEATURES + at] += weight * pull[at] * asker.size();
            }
        }
        double penalty = 0;
        for (int at = 0; at < point.length; at++) {
            penalty += point[at] * point[at];
            slope[at] = slope[at] / all + 2 * PENALTY * point[at];
        }
        return loss / all + PENALTY * penalty;
    }

    private static double one(Asker asker, double[] weights, double[] pull) {
        float[][] candidates = asker.candidates();
        double[] scores = new double[candidates.length];
        double greatest = Double.NEGATIVE_INFINITY;
        double good = 0;
        for (int i = 0; i < candidates.length; i++) {
            double score = 0;
            for (int at = 0; at < FEATURES; at++) {
                score += weights[at] * candidates[i][at];
            }
            good += i < asker.right() ? score / asker.right() : 0;
            scores[i] = score + asker.odds()[i];
            greatest = Math.max(greatest, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - greatest);
            sum += scores[i];
        }
        Arrays.fill(pull, 0);
        for (int i = 0; i < scores.length; i++) {
            double share = scores[i] / sum - (i < asker.right() ? 1.0 / asker.right() : 0);
            for (int at = 0; at < FEATURES; at++) {
                pull[at] += share * candidates[i][at];
            }
        }
        return Math.log(sum) + greatest - good;
    }
}
