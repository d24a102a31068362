// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;

/**
 * Something that facets count: an actor, a claim, a partnership or an event.
 *
 * @param nodes the nodes whose types, places and topics are its own: one, or both ends of a tie
 * @param claims the claims that it consists of or is tied by, whose kinds, roles and years are its own
 * @param event whether it is an event, which is in the state of its municipality and has a day of its own
 */
record CountedThing(List<Integer> nodes, List<Integer> claims, boolean event) {}
