// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * On which axes of time a read looks elsewhere than at now, fixed for everything below one root field: current values
 * on nodes are the answer only where it does not. And for whom it is, since statements for those who see everything ask
 * nothing about that.
 *
 * @param dayGiven whether the client asked for a day on which claims must have held; otherwise it is today
 * @param knownAtGiven whether the client asked for a past state of knowledge
 * @param reader for whom it is
 */
public record TimeScope(boolean dayGiven, boolean knownAtGiven, Audience reader) {

    /** Today, and what is known now. */
    public static final TimeScope NOW = new TimeScope(false, false);

    /** A read by somebody who sees everything. */
    public TimeScope(boolean dayGiven, boolean knownAtGiven) {
        this(dayGiven, knownAtGiven, Audience.STEWARDS);
    }

    /**
     * What the graph knew at a moment: every revision up to the newest, without those still under way.
     *
     * @param revision number of the newest visible revision, 0 for an empty graph
     * @param inFlight lower numbers that were not visible yet
     */
    public record Snapshot(long revision, List<Long> inFlight) {

        /** The revisions that this snapshot knows and an earlier one does not; none if the other is not earlier. */
        public List<Long> revisionsSince(Snapshot earlier) {
            if (revision < earlier.revision) {
                return List.of();
            }
            var later = LongStream.rangeClosed(earlier.revision + 1, revision).boxed();
            return Stream.concat(earlier.inFlight.stream(), later)
                    .filter(each -> !inFlight.contains(each))
                    .toList();
        }
    }

    /** Whether the client looks at another time than now. */
    public boolean past() {
        return dayGiven || knownAtGiven;
    }
}
