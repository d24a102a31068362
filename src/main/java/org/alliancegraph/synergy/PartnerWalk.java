// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All whom an actor has never worked with, but one of its partners has, with what is looked at of each. It says that of
 * the last actor that it went from, for one thread.
 */
final class PartnerWalk {

    /** How many candidates are compared with each other. */
    static final int COMPARED = 300;

    private static final double TINY = 1e-9;
    private static final double DAYS_PER_YEAR = 365.25;

    private final DatedTies ties;
    private final Sorts sorts;
    private final SortLifts places;
    private final SortLifts kinds;
    private final int asOf;
    private final int[] slots;
    private int[] found = new int[256];
    private int[] order = new int[0];
    private int[] ranks = new int[0];
    private int count;
    private double[][] sums = new double[Path.values().length][256];
    private int from = -1;

    /** What is summed up over shared partners. */
    private enum Path {
        EVER,
        LASTING,
        LATE,
        LATEST,
        CLOSE,
        LATE_TIES,
        CLOSE_TIES,
        CLOSEST_TIES,
        ADAMIC_ADAR,
        COUNT,
        REPEATED,
        STRONGEST;

        /** Its place in arrays. */
        @SuppressWarnings("EnumOrdinal")
        int place() {
            return ordinal();
        }
    }

    PartnerWalk(DatedTies ties, Sorts sorts, SortLifts places, SortLifts kinds, int size, int asOf) {
        this.ties = ties;
        this.sorts = sorts;
        this.places = places;
        this.kinds = kinds;
        this.asOf = asOf;
        this.slots = new int[size];
    }

    /** Goes from an actor. */
    void from(int actor) {
        if (actor == from) {
            return;
        }
        for (int i = 0; i < count; i++) {
            slots[found[i]] = 0;
        }
        count = 0;
        from = actor;
        DatedPartners mine = ties.of(actor);
        for (int i = 0; i < mine.size(); i++) {
            step(mine, i);
        }
        int[] all = IntStream.range(0, count)
                .filter(slot -> found[slot] != actor && !mine.has(found[slot]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer slot) -> -sum(Path.LASTING, slot))
                        .thenComparingInt(slot -> found[slot]))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new int[count];
        Arrays.fill(ranks, -1);
        for (int rank = 0; rank < all.length; rank++) {
            ranks[all[rank]] = rank;
        }
        order = Arrays.stream(all).map(slot -> found[slot]).toArray();
    }

    private void step(DatedPartners mine, int i) {
        DatedPartners theirs = ties.of(mine.ids()[i]);
        double[] through = new double[DatedPartners.WEIGHINGS];
        for (DatedPartners.Weighing each : DatedPartners.Weighing.values()) {
            through[each.place()] = mine.weights(each)[i];
        }
        double ever = through[0] * theirs.share(DatedPartners.Weighing.EVER);
        double lasting = through[1] * theirs.share(DatedPartners.Weighing.LASTING);
        double late = through[2] * theirs.share(DatedPartners.Weighing.LATE);
        double latest = through[3] * theirs.share(DatedPartners.Weighing.LATEST);
        double close = through[4] * theirs.share(DatedPartners.Weighing.CLOSE);
        double few = 1 / Math.log(Math.max(2, theirs.size()));
        float[][] weights = theirs.weights();
        for (int j = 0; j < theirs.size(); j++) {
            int slot = slot(theirs.ids()[j]);
            add(Path.EVER, slot, ever * weights[0][j]);
            add(Path.LASTING, slot, lasting * weights[1][j]);
            add(Path.LATE, slot, late * weights[2][j]);
            add(Path.LATEST, slot, latest * weights[3][j]);
            add(Path.CLOSE, slot, close * weights[4][j]);
            add(Path.LATE_TIES, slot, through[2] * weights[2][j]);
            add(Path.CLOSE_TIES, slot, through[4] * weights[4][j]);
            add(Path.CLOSEST_TIES, slot, through[5] * weights[5][j]);
            add(Path.ADAMIC_ADAR, slot, few);
            add(Path.COUNT, slot, 1);
            add(Path.REPEATED, slot, through[0] > 1 && weights[0][j] > 1 ? 1 : 0);
            double[] strongest = sums[Path.STRONGEST.place()];
            strongest[slot] = Math.max(strongest[slot], lasting * weights[1][j]);
        }
    }

    private int slot(int other) {
        if (slots[other] == 0) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
                for (int each = 0; each < sums.length; each++) {
                    sums[each] = Arrays.copyOf(sums[each], 2 * count);
                }
            }
            found[count] = other;
            for (double[] each : sums) {
                each[count] = 0;
            }
            slots[other] = ++count;
        }
        return slots[other] - 1;
    }

    private void add(Path path, int slot, double value) {
        sums[path.place()][slot] += value;
    }

    private double sum(Path path, int slot) {
        return sums[path.place()][slot];
    }

    /** The candidates, those with the most in common with the actor first. */
    int[] order() {
        return order;
    }

    boolean isCandidate(int other) {
        return slots[other] > 0 && ranks[slots[other] - 1] >= 0;
    }

    /** How many partners the actor has, as a logarithm about 0. */
    double size() {
        return Math.log1p(ties.of(from).size()) - 3.5;
    }

    /** What is looked at of a candidate, in the order of the features. */
    double[] features(int candidate) {
        int slot = slots[candidate] - 1;
        DatedPartners mine = ties.of(from);
        DatedPartners theirs = ties.of(candidate);
        double[] features = new double[PartnerFeature.COUNT_ALL];
        for (PartnerFeature each : PartnerFeature.values()) {
            features[each.place()] = feature(each, slot, candidate, mine, theirs);
        }
        return features;
    }

    private double feature(PartnerFeature feature, int slot, int candidate, DatedPartners mine, DatedPartners theirs) {
        int place = sorts.place(candidate);
        int kind = sorts.kind(candidate);
        int ownPlace = sorts.place(from);
        int ownKind = sorts.kind(from);
        return switch (feature) {
            case RANK -> -Math.log1p(Math.min(COMPARED, ranks[slot]));
            case EVER_SHARE -> log(Path.EVER, slot);
            case LASTING_SHARE -> log(Path.LASTING, slot);
            case LATE_SHARE -> log(Path.LATE, slot);
            case LATEST_SHARE -> Math.log(sum(Path.LATEST, slot) + 1e-7);
            case CLOSE_SHARE -> Math.log(sum(Path.CLOSE, slot) + 1e-6);
            case LATE -> Math.log(sum(Path.LATE_TIES, slot) + 1e-6);
            case CLOSE -> Math.log(sum(Path.CLOSE_TIES, slot) + 1e-6);
            case CLOSEST -> Math.log(sum(Path.CLOSEST_TIES, slot) + 1e-6);
            case ADAMIC_ADAR -> Math.log(sum(Path.ADAMIC_ADAR, slot));
            case COUNT -> Math.log1p(sum(Path.COUNT, slot));
            case REPEATED -> Math.log1p(sum(Path.REPEATED, slot));
            case STRONGEST -> sum(Path.STRONGEST, slot) / (sum(Path.LASTING, slot) + TINY);
            case PLACE_PAIR -> places.of(ownPlace, place);
            case SAME_PLACE -> place == ownPlace ? 1 : 0;
            case PLACE_LEANING -> places.leaning(mine.places(), place, 10);
            case PLACE_LEANING_BACK -> places.leaning(theirs.places(), ownPlace, 10);
            case KIND_PAIR -> kinds.of(ownKind, kind);
            case SAME_KIND -> kind == ownKind ? 1 : 0;
            case KIND_LEANING -> kinds.leaning(mine.kinds(), kind, 10);
            case KIND_LEANING_BACK -> kinds.leaning(theirs.kinds(), ownKind, 10);
            case NEW_PARTNERS -> Math.log1p(theirs.newPartners());
            case PARTNERS -> Math.log1p(theirs.size());
            case STRENGTH -> Math.log(theirs.sum(DatedPartners.Weighing.LATE) + 1e-3);
            case BODIES -> Math.log1p(theirs.bodies());
            case LATE_BODIES -> Math.log(theirs.lateBodies() + 1e-3);
            case LEADS -> Math.log1p(theirs.leads());
            case BODY_SIZE -> Math.log1p(theirs.meanSize());
            case BODY_SIZE_ALIKE -> -Math.abs(Math.log1p(theirs.meanSize()) - Math.log1p(mine.meanSize()));
            case SINCE_LAST -> -Math.log1p(Math.max(0, Math.min(asOf - theirs.lastBegun(), 10_000)) / DAYS_PER_YEAR);
        };
    }

    private double log(Path path, int slot) {
        return Math.log(sum(path, slot) + TINY);
    }
}
