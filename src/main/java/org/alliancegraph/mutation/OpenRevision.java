// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;

/**
 * A revision that is being written. All its writes have its number. It becomes visible when it is published.
 *
 * @param latest the newest revision, which the writer sees together with this one
 * @param inFlight the other revisions that are not visible yet
 */
public record OpenRevision(long number, long latest, List<Long> inFlight) {}
