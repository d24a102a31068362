// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.Instant;

/**
 * One write as a whole: history, undo, subscriptions and caches all speak of its number.
 *
 * @param visibleAt since when snapshots include it; {@link #IN_FLIGHT} while it is still being written
 */
public record Revision(long number, Instant at, Instant visibleAt, String by, String why) {

    /** The moment that stands for "not visible yet". */
    public static final Instant IN_FLIGHT = Instant.parse("9999-12-31T00:00:00Z");

    /** The revision number that stands for "never retracted". */
    public static final long OPEN = Long.MAX_VALUE;
}
