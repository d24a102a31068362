// SPDX-License-Identifier: GPL-3.0-or-later
/** Every write: changes, the log of revisions, merges, and undo. */
@NullMarked
package org.alliancegraph.mutation;

import org.jspecify.annotations.NullMarked;
