// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/**
 * What an actor does: the topics it has to do with, the programmes it takes part in, the kinds of its collaborations,
 * each with the claim that says so.
 */
record Practices(Map<Integer, Integer> topics, Map<Integer, Integer> programs, Map<CollaborationKind, Integer> kinds) {

    static Practices of(int actor, SynergyNetwork network) {
        NetworkImage image = network.image();
        ReadMoment moment = network.moment();
        Practices practices = new Practices(new HashMap<>(), new HashMap<>(), new HashMap<>());
        ClaimCursor claims = image.out(ClaimType.WORKS_ON, actor, new ClaimCursor());
        while (claims.next()) {
            if (image.validity().runs(claims, moment) && image.type(claims.other()) == EntityType.TOPIC) {
                practices.topics.putIfAbsent(claims.other(), claims.claim());
            }
        }
        image.out(ClaimType.PARTICIPATES_IN, actor, claims);
        while (claims.next()) {
            if (image.validity().runs(claims, moment) && image.type(claims.other()) == EntityType.PROGRAM) {
                practices.programs.putIfAbsent(claims.other(), claims.claim());
            }
        }
        image.out(ClaimType.COLLABORATES_WITH, actor, claims);
        while (claims.next()) {
            CollaborationKind kind = image.properties().collaborationKind(claims.claim());
            if (kind != null && image.validity().runs(claims, moment)) {
                practices.kinds.putIfAbsent(kind, claims.claim());
            }
        }
        return practices;
    }

    /** What is done here and not there. */
    Practices without(Practices other) {
        Practices rest = new Practices(new HashMap<>(topics), new HashMap<>(programs), new HashMap<>(kinds));
        rest.topics.keySet().removeAll(other.topics.keySet());
        rest.programs.keySet().removeAll(other.programs.keySet());
        rest.kinds.keySet().removeAll(other.kinds.keySet());
        return rest;
    }
}
