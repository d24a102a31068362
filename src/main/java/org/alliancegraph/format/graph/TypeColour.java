// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import org.alliancegraph.model.EntityType;

/**
 * The colour of a node by its type, for other programs. The colours are distinguishable for people with red-green
 * colour blindness.
 */
enum TypeColour {
    PERSON("#E69F00"),
    MUNICIPALITY("#0072B2"),
    LOCAL_ALLIANCE("#009E73"),
    PROGRAM("#CC79A7"),
    ORGANIZATION("#56B4E9"),
    TOPIC("#F0E442"),
    EVENT("#D55E00"),
    SOURCE("#999999");

    private final String hex;

    TypeColour(String hex) {
        this.hex = hex;
    }

    static TypeColour of(String type) {
        return valueOf(EntityType.of(type).name());
    }

    String hex() {
        return hex;
    }

    /** Red, green or blue, from 0 to 255. */
    int part(int index) {
        return Integer.parseInt(hex, 1 + 2 * index, 3 + 2 * index, 16);
    }
}
