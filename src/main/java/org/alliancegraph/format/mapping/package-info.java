// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables of any shape, read as a mapping file says. */
@NullMarked
package org.alliancegraph.format.mapping;

import org.jspecify.annotations.NullMarked;
