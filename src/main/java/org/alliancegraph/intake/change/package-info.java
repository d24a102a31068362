// SPDX-License-Identifier: GPL-3.0-or-later
/** Changes of the graph, each under a revision: checked, written together, and shown at once. */
@NullMarked
package org.alliancegraph.intake.change;

import org.jspecify.annotations.NullMarked;
