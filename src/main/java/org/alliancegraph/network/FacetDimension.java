// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

/** What facets count by: the enum of the schema. */
enum FacetDimension {
    TYPE,
    STATE,
    TOPIC,
    PROGRAM,
    ALLIANCE,
    STATUS,
    YEAR,
    DISTRICT,
    KIND,
    ROLE;

    /** Whether a value is the id of a node. */
    boolean isNode() {
        return this == TOPIC || this == PROGRAM || this == ALLIANCE || this == DISTRICT;
    }

    /** Whether values are read of claims. */
    boolean isOfClaims() {
        return this == STATUS || this == YEAR || this == KIND || this == ROLE;
    }
}
