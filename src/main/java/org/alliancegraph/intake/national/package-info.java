// SPDX-License-Identifier: GPL-3.0-or-later
/** A network of national size that is made up: to show, to try and to measure what the product does with so much. */
@NullMarked
package org.alliancegraph.intake.national;

import org.jspecify.annotations.NullMarked;
