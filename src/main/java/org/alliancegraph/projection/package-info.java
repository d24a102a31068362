// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who is tied to whom, in memory: a read-only image of the graph in arrays of numbers, with both axes of time. It holds
 * ids and no names, is derived from the database, and can be thrown away at any moment. It knows no feature.
 */
@NullMarked
package org.alliancegraph.projection;

import org.jspecify.annotations.NullMarked;
