// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** When actors found whom, at a moment: what partners can be ranked by where it is known of enough of them. */
final class PartnerHistory {

    /** How many actors have to have begun something lately. */
    private static final int ENOUGH = 500;

    private static final int LATELY = 730;

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Sorts sorts;
    private final DatedTies ties;
    private final SortLifts places;
    private final SortLifts kinds;

    PartnerHistory(NetworkImage image, ReadMoment moment, Bodies bodies) {
        this.image = image;
        this.moment = moment;
        this.sorts = new Sorts(image, moment);
        this.ties = new DatedTies(image, moment, bodies, sorts);
        this.places = SortLifts.ofPlaces(ties, sorts, image.size());
        this.kinds = SortLifts.ofKinds(ties, sorts, image.size());
    }

    /**
     * Whether so many actors began something within the last two years, by what is said of when, that one can tell from
     * the past who finds whom.
     */
    static boolean isKnown(NetworkImage image, ReadMoment moment) {
        int begun = 0;
        for (int actor = 0; actor < image.size() && begun < ENOUGH; actor++) {
            begun += image.type(actor).isActor()
                            && image.isPresent(actor, moment)
                            && (beganLately(ClaimType.PARTICIPATES_IN, actor, image, moment)
                                    || beganLately(ClaimType.COLLABORATES_WITH, actor, image, moment))
                    ? 1
                    : 0;
        }
        return begun >= ENOUGH;
    }

    private static boolean beganLately(ClaimType type, int actor, NetworkImage image, ReadMoment moment) {
        ClaimCursor claims = image.out(type, actor, new ClaimCursor());
        while (claims.next()) {
            if (image.properties().from(claims.claim()) > moment.asOf() - LATELY
                    && image.validity().hasBegun(claims, moment)) {
                return true;
            }
        }
        return false;
    }

    DatedTies ties() {
        return ties;
    }

    Sorts sorts() {
        return sorts;
    }

    PartnerWalk walk() {
        return new PartnerWalk(ties, sorts, places, kinds, image.size(), moment.asOf());
    }
}
