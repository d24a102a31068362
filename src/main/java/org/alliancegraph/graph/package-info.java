// SPDX-License-Identifier: GPL-3.0-or-later
/** The kernel: statements, the two ways to read, selections and paging. It knows no feature. */
@NullMarked
package org.alliancegraph.graph;

import org.jspecify.annotations.NullMarked;
