// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The changes of the graph: when, by whom, from which source, with values before and after. Past changes are pages of a
 * connection; new changes are events of a subscription.
 */
@NullMarked
package org.alliancegraph.history;

import org.jspecify.annotations.NullMarked;
