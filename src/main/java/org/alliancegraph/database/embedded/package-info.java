// SPDX-License-Identifier: GPL-3.0-or-later
/** Neo4j within this process: its start and stop, its settings, and reads without Bolt. */
@NullMarked
package org.alliancegraph.database.embedded;

import org.jspecify.annotations.NullMarked;
