// SPDX-License-Identifier: GPL-3.0-or-later
/** Imports: what a file would change (plan), what people decide about it, and its application as one revision. */
@NullMarked
package org.alliancegraph.importing;

import org.jspecify.annotations.NullMarked;
