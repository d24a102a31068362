// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

/**
 * The dimensions by which facets and timelines group: the enums {@code FacetDimension} and {@code TimelineDimension} of
 * the schema.
 */
enum Dimension {
    TYPE,
    STATE,
    TOPIC,
    PROGRAM,
    ALLIANCE,
    STATUS,
    YEAR,
    DISTRICT,
    DISTRICT_KEY,
    KIND,
    ROLE,
    RELATION;

    /** Whether a value is the id of a node. */
    boolean isNode() {
        return this == TOPIC || this == PROGRAM || this == ALLIANCE || this == DISTRICT;
    }

    /** Whether the values are those of claims. */
    boolean isOfClaims() {
        return this == STATUS || this == YEAR || this == KIND || this == ROLE || this == RELATION;
    }
}
