// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Reading what people have, in whatever form they have it, as entities and claims. Knows neither database nor graph.
 */
@NullMarked
package org.alliancegraph.intake.file;

import org.jspecify.annotations.NullMarked;
