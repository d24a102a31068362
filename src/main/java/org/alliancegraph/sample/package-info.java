// SPDX-License-Identifier: GPL-3.0-or-later
/** The sample network that an empty database starts with. */
@NullMarked
package org.alliancegraph.sample;

import org.jspecify.annotations.NullMarked;
