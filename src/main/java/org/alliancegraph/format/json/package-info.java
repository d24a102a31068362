// SPDX-License-Identifier: GPL-3.0-or-later
/** JSON and JSON-LD. */
@NullMarked
package org.alliancegraph.format.json;

import org.jspecify.annotations.NullMarked;
