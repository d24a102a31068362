// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.Instant;
import java.util.List;

/**
 * A revision being written: everything written under it carries its number.
 *
 * @param visibleAt since when it is seen, once committed; {@link org.alliancegraph.model.Revision#IN_FLIGHT} while it
 *     is written in parts
 * @param latest the newest revision there is: with this one, what the writer sees
 * @param inFlight the other revisions that are not visible yet
 */
public record OpenRevision(long number, long latest, Instant visibleAt, List<Long> inFlight) {}
