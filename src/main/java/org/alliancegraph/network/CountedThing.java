// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;
import org.alliancegraph.projection.TieBounds;
import org.jspecify.annotations.Nullable;

/**
 * Something that facets and timelines count: an actor, a claim, a tie, a partnership or an event.
 *
 * @param nodes the nodes whose types, places and topics are its own: one, or both ends of a tie
 * @param claims the claims that it consists of or is tied by, whose kinds, roles and years are its own
 * @param days between which days the preferred one of its claims begins and ends to hold; null if it is no tie
 * @param event whether it is an event, which is in the state of its municipality and has a day of its own
 */
record CountedThing(
        List<Integer> nodes, List<Integer> claims, @Nullable TieBounds days, boolean event) {}
