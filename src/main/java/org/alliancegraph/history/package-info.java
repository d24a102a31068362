// SPDX-License-Identifier: GPL-3.0-or-later
/** What changed in the graph: when, by whom, from which source, before and after; as it was and as it happens. */
@NullMarked
package org.alliancegraph.history;

import org.jspecify.annotations.NullMarked;
