// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which graph a read sees on both axes of time, fixed for everything below one root field.
 *
 * @param asOf the day on which claims must have held
 * @param dayGiven whether the client asked for that day; otherwise it is today
 * @param snapshot finds what was known
 * @param knownAtGiven whether the client asked for a past state of knowledge
 */
public record Lens(LocalDate asOf, boolean dayGiven, Supplier<Snapshot> snapshot, boolean knownAtGiven) {

    /**
     * What the graph knew at a moment: every revision up to the newest, without those still under way.
     *
     * @param revision number of the newest visible revision, 0 for an empty graph
     * @param inFlight lower numbers that were not visible yet
     */
    public record Snapshot(long revision, List<Long> inFlight) {}

    /** Whether the client looks at another time than now, so that current values on nodes are not the answer. */
    public boolean past() {
        return dayGiven || knownAtGiven;
    }
}
