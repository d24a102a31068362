// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.projection.AttributeClaims;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/** What was decided about pairs of actors, the last decision about each. */
final class PairDecisions {

    private final Map<Long, AttributeClaims.Decision> decisions = new HashMap<>();

    PairDecisions(NetworkImage image, ReadMoment moment) {
        for (int entity = 0; entity < image.size(); entity++) {
            for (AttributeClaims.Decision each : image.attributes().decisions(entity, moment)) {
                int actor = image.find(image.id(entity), moment);
                decisions.merge(
                        pair(actor, each.partner()),
                        each,
                        (one, other) -> image.properties().recorded(one.claim())
                                        >= image.properties().recorded(other.claim())
                                ? one
                                : other);
            }
        }
    }

    AttributeClaims.@Nullable Decision of(int one, int other) {
        return decisions.get(pair(one, other));
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }
}
