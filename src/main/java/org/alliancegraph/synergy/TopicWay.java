// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.List;
import java.util.Set;
import org.alliancegraph.model.Stance;
import org.alliancegraph.projection.ClaimProperties;

/**
 * How an actor has to do with a topic: itself or by a narrower one.
 *
 * @param topic the topic that the actor itself has to do with
 * @param stance how, as {@link ClaimProperties#detail} has it
 * @param below the topics between
 */
record TopicWay(int topic, int stance, int steps, Set<Integer> below, List<Integer> claims) {

    static final int ANY = 0;
    static final int OFFERS = 1;
    static final int SEEKS = 2;

    boolean offers() {
        return stance == OFFERS;
    }

    boolean seeks() {
        return stance == SEEKS;
    }

    /** The stance as the API calls it. */
    String stanceName() {
        return (offers() ? Stance.OFFERS : seeks() ? Stance.SEEKS : Stance.WORKS_ON).name();
    }
}
