// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The way to Neo4j: reads through the driver, migrations, time limits and the health of the connection. Rows hold plain
 * Java values, so that nothing above knows where the database runs.
 */
@NullMarked
package org.alliancegraph.database;

import org.jspecify.annotations.NullMarked;
