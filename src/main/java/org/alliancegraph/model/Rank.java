// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** Which of several claims about the same thing to show first; DEPRECATED is kept but known to be wrong. */
public enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED;

    /** The rank as a number to sort by, best first. */
    public long order() {
        return switch (this) {
            case PREFERRED -> 0;
            case NORMAL -> 1;
            case DEPRECATED -> 2;
        };
    }
}
