// SPDX-License-Identifier: GPL-3.0-or-later
/** What actors who do not work with each other could have, with the reasons for and against it. */
@NullMarked
package org.alliancegraph.synergy;

import org.jspecify.annotations.NullMarked;
