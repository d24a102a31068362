// SPDX-License-Identifier: GPL-3.0-or-later
/** The documents that claims rest on. */
@NullMarked
package org.alliancegraph.source;

import org.jspecify.annotations.NullMarked;
