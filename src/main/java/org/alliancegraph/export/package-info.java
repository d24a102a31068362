// SPDX-License-Identifier: GPL-3.0-or-later
/** What the graph gives out as files: the whole, a part, or what lies around somebody, as of a day. */
@NullMarked
package org.alliancegraph.export;

import org.jspecify.annotations.NullMarked;
