// SPDX-License-Identifier: GPL-3.0-or-later
/** The database of this process: started and stopped here, only if no external one is configured. */
@NullMarked
package org.alliancegraph.embedded;

import org.jspecify.annotations.NullMarked;
