// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.Map;

/** Runs a statement as plainly as its way to the database allows, and hands its one row on. */
@FunctionalInterface
interface Reader {

    /** The column {@code data} of the one row of a statement, on the newest snapshot. */
    Object read(String statement, Map<String, Object> parameters);
}
