// SPDX-License-Identifier: GPL-3.0-or-later
/** Meetings, and who took part in them. */
@NullMarked
package org.alliancegraph.event;

import org.jspecify.annotations.NullMarked;
