// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

/** How a feature tells the kernel the Cypher of its own fields; every bean of this type is asked once at start. */
@FunctionalInterface
public interface FieldContribution {

    void contribute(Fields fields);
}
