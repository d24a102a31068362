// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.UUID;
import org.alliancegraph.model.SynergyDecision;
import org.alliancegraph.projection.AttributeClaims;
import org.jspecify.annotations.Nullable;

/** What people decided about pairs, and whether it still stands. */
record PairStatuses(SynergyNetwork network, PairReasons reasons) {

    /** What was decided about a pair last. */
    AttributeClaims.@Nullable Decision decision(int actor, int partner) {
        return network.decisions().of(actor, partner);
    }

    /** What was dismissed is open again when the claims of its reasons are others. */
    SynergyDecision.Status of(int actor, int partner) {
        AttributeClaims.Decision decision = decision(actor, partner);
        if (decision == null) {
            return SynergyDecision.Status.OPEN;
        }
        return decision.status() == SynergyDecision.Status.DISMISSED
                        && decision.reasons() != fingerprint(actor, partner)
                ? SynergyDecision.Status.OPEN
                : decision.status();
    }

    /** A number that differs if the claims of the reasons for and against a pair do. */
    long fingerprint(int actor, int partner) {
        boolean ordered = network.image().id(actor).compareTo(network.image().id(partner)) < 0;
        TreeSet<String> claims = new TreeSet<>();
        for (Reason each : reasons.of(ordered ? actor : partner, ordered ? partner : actor)) {
            each.claims()
                    .forEach(claim -> claims.add(network.image().properties().id(claim)));
        }
        byte[] all = String.join(" ", claims).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(all).getMostSignificantBits() >>> (Long.SIZE - SynergyDecision.BITS);
    }
}
