// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/**
 * What several actors take part in. Who shares a project or another small body works together in it; a large one is
 * only a thing that they share.
 */
final class Bodies {

    /** How many may take part in what is no project so that all of them work together. */
    private static final int SMALL = 30;

    private static final String PROJECT = "PROJECT";

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Fading fading;
    private final Map<Integer, Body> bodies = new ConcurrentHashMap<>();

    Bodies(NetworkImage image, ReadMoment moment, Fading fading) {
        this.image = image;
        this.moment = moment;
        this.fading = fading;
    }

    /**
     * Who takes part in something or did; never compared with another.
     *
     * @param members the actors, by number
     * @param left how much is left of the part that each takes
     * @param claims the claim by which each takes part
     * @param begun the day from which each takes part
     * @param running how many take part at the moment
     * @param small whether they work together in it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(int[] members, double[] left, int[] claims, int[] begun, int running, boolean small) {

        /** Where an actor is among the members; negative if it is none. */
        int at(int actor) {
            return Arrays.binarySearch(members, actor);
        }

        /** How strongly each member is tied to each other one: small bodies say more. */
        double strength() {
            return Math.sqrt(2.0 / Math.max(2, members.length));
        }
    }

    private record Part(double left, int claim, int begun) {}

    Body of(int body) {
        Body known = bodies.get(body);
        if (known == null) {
            known = read(body);
            bodies.put(body, known);
        }
        return known;
    }

    /** The bodies of a type that an actor takes part in or did; of any type if none is given. */
    int[] around(int actor, @Nullable EntityType type) {
        ClaimCursor claims = image.out(ClaimType.PARTICIPATES_IN, actor, new ClaimCursor());
        int[] found = new int[4];
        int count = 0;
        while (claims.next()) {
            if ((type == null || image.type(claims.other()) == type)
                    && image.isPresent(claims.other(), moment)
                    && fading.left(claims) > 0) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = claims.other();
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    private Body read(int body) {
        TreeMap<Integer, Part> parts = new TreeMap<>();
        ClaimCursor claims = image.in(ClaimType.PARTICIPATES_IN, body, new ClaimCursor());
        while (claims.next()) {
            double left = image.type(claims.other()).isActor() && image.isPresent(claims.other(), moment)
                    ? fading.left(claims)
                    : 0;
            Part known = parts.get(claims.other());
            if (left > 0 && (known == null || known.left() < left)) {
                parts.put(
                        claims.other(),
                        new Part(left, claims.claim(), image.properties().from(claims.claim())));
            }
        }
        return new Body(
                parts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                parts.values().stream().mapToDouble(Part::left).toArray(),
                parts.values().stream().mapToInt(Part::claim).toArray(),
                parts.values().stream().mapToInt(Part::begun).toArray(),
                (int) parts.values().stream().filter(each -> each.left() == 1).count(),
                parts.size() <= SMALL || PROJECT.equals(image.kind(body)));
    }
}
