// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What one operation sees: a revision and what was in flight then, values computed once per revision, and the notice of
 * new revisions.
 */
@NullMarked
package org.alliancegraph.snapshot;

import org.jspecify.annotations.NullMarked;
