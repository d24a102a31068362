// SPDX-License-Identifier: GPL-3.0-or-later
/** What the product says to people, in German and English. */
@NullMarked
package org.alliancegraph.message;

import org.jspecify.annotations.NullMarked;
