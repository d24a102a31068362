// SPDX-License-Identifier: GPL-3.0-or-later
/** What sources claim: who works with whom, as what, since when, and how sure that is. */
@NullMarked
package org.alliancegraph.collaboration;

import org.jspecify.annotations.NullMarked;
