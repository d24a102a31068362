// SPDX-License-Identifier: GPL-3.0-or-later
/** Every write: the only package that changes the graph. */
@NullMarked
package org.alliancegraph.intake;

import org.jspecify.annotations.NullMarked;
