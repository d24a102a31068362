// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/**
 * An object that facets and timelines count: an actor, a claim, a tie, a partnership or an event.
 *
 * @param nodes the nodes that give it types, places and topics: one node, or both ends of a tie
 * @param claims the claims that give it kinds, roles and years
 * @param days the bounds of its preferred claim; null if it is no tie
 * @param event whether it is an event, which has the state of its municipality and a day of its own
 */
record CountedThing(
        List<Integer> nodes, List<Integer> claims, @Nullable TieBounds days, boolean event) {}
