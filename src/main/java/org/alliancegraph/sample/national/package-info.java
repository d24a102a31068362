// SPDX-License-Identifier: GPL-3.0-or-later
/** A made-up network of national size, for measuring and for trying the product out. */
@NullMarked
package org.alliancegraph.sample.national;

import org.jspecify.annotations.NullMarked;
