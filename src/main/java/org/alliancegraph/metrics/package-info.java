// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How central actors are and into which communities they fall, computed in the background from the network in memory by
 * Graph Data Science, which no other package uses.
 */
@NullMarked
package org.alliancegraph.metrics;

import org.jspecify.annotations.NullMarked;
