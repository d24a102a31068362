// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Role;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** Finds with whom actors have ever worked, directly or in a project or another small body, and when that began. */
final class DatedTies {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final int YEAR = 365;

    /** How long ago something counts as begun if nobody says when. */
    private static final double UNDATED_YEARS = 3;

    private static final int UNDATED = -200_000;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Bodies bodies;
    private final Sorts sorts;
    private final Map<Integer, DatedPartners> partners = new ConcurrentHashMap<>();

    DatedTies(NetworkImage image, ReadMoment moment, Bodies bodies, Sorts sorts) {
        this.image = image;
        this.moment = moment;
        this.bodies = bodies;
        this.sorts = sorts;
    }

    /** What is summed up about a partner. */
    private static final class Sum {
        private final double[] weights = new double[DatedPartners.WEIGHINGS];
        private int first = Integer.MAX_VALUE;

        void add(double years, int members, int begun) {
            for (DatedPartners.Weighing each : DatedPartners.Weighing.values()) {
                weights[each.place()] += each.of(years, members);
            }
            first = Math.min(first, begun);
        }
    }

    /** What is summed up about the actor itself. */
    private static final class Profile {
        private final Map<Integer, Sum> partners = new HashMap<>();
        private int bodies;
        private double late;
        private double leads;
        private double members;
        private int last = Integer.MIN_VALUE;

        void add(double years, int size, int begun, boolean leading) {
            bodies++;
            late += Math.exp(-years);
            leads += leading ? Math.exp(-years) : 0;
            members += size;
            last = Math.max(last, begun);
        }
    }

    boolean isActor(int entity) {
        return image.type(entity).isActor() && image.isPresent(entity, moment);
    }

    DatedPartners of(int actor) {
        DatedPartners known = partners.get(actor);
        if (known == null) {
            known = read(actor);
            partners.put(actor, known);
        }
        return known;
    }

    private DatedPartners read(int actor) {
        Profile profile = new Profile();
        ClaimCursor claims = image.out(ClaimType.COLLABORATES_WITH, actor, new ClaimCursor());
        while (claims.next()) {
            int other = claims.other();
            if (other != actor
                    && image.type(other).isActor()
                    && image.isPresent(other, moment)
                    && image.properties().weight(claims.claim()) > 0
                    && image.validity().hasBegun(claims, moment)) {
                int begun = image.properties().from(claims.claim());
                profile.partners.computeIfAbsent(other, _ -> new Sum()).add(years(begun), 2, begun);
                profile.add(years(begun), 2, begun, false);
            }
        }
        for (int each : bodies.around(actor, null)) {
            Bodies.Body body = bodies.of(each);
            int own = body.small() ? body.at(actor) : -1;
            if (own >= 0) {
                add(profile, body, own);
            }
        }
        return partners(profile);
    }

    private void add(Profile profile, Bodies.Body body, int own) {
        int size = body.members().length;
        int begun = body.begun()[own];
        profile.add(years(begun), size, begun, image.properties().role(body.claims()[own]) == Role.ORGANIZER);
        for (int member = 0; member < size; member++) {
            if (member != own) {
                int together = Math.max(begun, body.begun()[member]);
                profile.partners
                        .computeIfAbsent(body.members()[member], _ -> new Sum())
                        .add(years(together), size, together);
            }
        }
    }

    private double years(int begun) {
        return begun < UNDATED ? UNDATED_YEARS : Math.max(0, moment.asOf() - begun) / DAYS_PER_YEAR;
    }

    private DatedPartners partners(Profile profile) {
        int[] ids = profile.partners.keySet().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        float[][] weights = new float[DatedPartners.WEIGHINGS][ids.length];
        double[] sums = new double[DatedPartners.WEIGHINGS];
        double[] places = new double[sorts.places()];
        double[] kinds = new double[sorts.kinds()];
        int fresh = 0;
        for (int i = 0; i < ids.length; i++) {
            Sum sum = profile.partners.getOrDefault(ids[i], new Sum());
            for (int each = 0; each < weights.length; each++) {
                weights[each][i] = (float) sum.weights[each];
                sums[each] += weights[each][i];
            }
            double late = sum.weights[DatedPartners.Weighing.LATE.place()];
            places[sorts.place(ids[i])] += late;
            kinds[sorts.kind(ids[i])] += late;
            fresh += sum.first > moment.asOf() - YEAR ? 1 : 0;
        }
        return new DatedPartners(
                ids,
                weights,
                sums,
                places,
                kinds,
                profile.bodies,
                profile.late,
                profile.leads,
                profile.members / Math.max(1, profile.bodies),
                fresh,
                profile.last);
    }
}
