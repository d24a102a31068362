// SPDX-License-Identifier: GPL-3.0-or-later
/** Who works with whom: people, municipalities, alliances, programs and organizations. */
@NullMarked
package org.alliancegraph.actor;

import org.jspecify.annotations.NullMarked;
