// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.Finding;
import org.alliancegraph.projection.NetworkImage;

/**
 * Municipalities like one: similar in size and of the same level, with partners of the same types in similar shares,
 * and about as many of them.
 */
final class Peers {

    private final SynergyNetwork network;

    Peers(SynergyNetwork network) {
        this.network = network;
    }

    /**
     * A municipality that is like another.
     *
     * @param size the reason that tells the sizes of both
     * @param sizes how alike they are in size, from 0 to 1
     * @param structure how alike in the types of their partners
     * @param position how alike in the number of their partners
     */
    record Peer(int municipality, Reason size, double sizes, double structure, double position) {

        double score() {
            return Rounding.to4(sizes + structure + position);
        }

        /** What the score is made of. */
        List<Finding.Facts> parts(long mine, long theirs) {
            return List.of(
                    new Finding.Facts(
                            Map.of(
                                    "kind",
                                    "SIZE",
                                    "contribution",
                                    sizes,
                                    "population",
                                    size.facts().get("population"),
                                    "partnerPopulation",
                                    size.facts().get("partnerPopulation")),
                            size.claims()),
                    new Finding.Facts(Map.of("kind", "STRUCTURE", "contribution", structure), List.of()),
                    new Finding.Facts(
                            Map.of("kind", "POSITION", "contribution", position, "mine", mine, "theirs", theirs),
                            List.of()));
        }
    }

    /** Those like a municipality, the most alike first. */
    List<Peer> of(int municipality, Predicate<Integer> asked, Cancellation cancellation) {
        NetworkImage image = network.image();
        Map<EntityType, Integer> mine = partners(municipality);
        List<Peer> peers = new ArrayList<>();
        for (int other = 0; other < image.size(); other++) {
            if (other == municipality
                    || image.type(other) != EntityType.MUNICIPALITY
                    || !image.isPresent(other, network.moment())
                    || !asked.test(other)) {
                continue;
            }
            ReadErrors.beforeStart(cancellation);
            for (Reason size : network.sizes().reasons(municipality, other, 0)) {
                if (size.kind() == Reason.Kind.SIMILAR_SIZE) {
                    Map<EntityType, Integer> theirs = partners(other);
                    double ratio = ((Number) Objects.requireNonNull(size.facts().get("ratio"))).doubleValue();
                    peers.add(new Peer(other, size, ratio, cosine(mine, theirs), ratio(sum(mine), sum(theirs))));
                }
            }
        }
        peers.sort(Comparator.comparingDouble((Peer each) -> -each.score())
                .thenComparing(each -> image.id(each.municipality())));
        return peers;
    }

    /** How many partners of each type somebody works with. */
    Map<EntityType, Integer> partners(int actor) {
        Partners partners = network.ties().of(actor);
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        for (int each = 0; each < partners.ids().length; each++) {
            if (partners.running()[each]) {
                counts.merge(network.image().type(partners.ids()[each]), 1, Integer::sum);
            }
        }
        return new HashMap<>(counts);
    }

    static int sum(Map<EntityType, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double ratio(int one, int other) {
        return Rounding.to4((Math.min(one, other) + 1.0) / (Math.max(one, other) + 1.0));
    }

    private static double cosine(Map<EntityType, Integer> one, Map<EntityType, Integer> other) {
        double product = 0;
        for (var each : one.entrySet()) {
            product += (double) each.getValue() * other.getOrDefault(each.getKey(), 0);
        }
        return product == 0 ? 0 : Rounding.to4(product / (length(one) * length(other)));
    }

    private static double length(Map<EntityType, Integer> counts) {
        return Math.sqrt(counts.values().stream()
                .mapToDouble(each -> (double) each * each)
                .sum());
    }
}
