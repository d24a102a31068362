// SPDX-License-Identifier: GPL-3.0-or-later
/** Measures the product at national size against the same questions asked by hand: {@code mvn -Pbench verify}. */
@NullMarked
package org.alliancegraph.bench;

import org.jspecify.annotations.NullMarked;
