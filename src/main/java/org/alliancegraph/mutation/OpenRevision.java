// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;

/**
 * A revision being written: everything written under it carries its number. When it is seen is known once it is
 * published.
 *
 * @param latest the newest revision there is: with this one, what the writer sees
 * @param inFlight the other revisions that are not visible yet
 */
public record OpenRevision(long number, long latest, List<Long> inFlight) {}
