// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** What two actors do together. */
public enum CollaborationKind {
    COOPERATION(false),
    EXCHANGE(false),
    FUNDING(true),
    MENTORING(true),
    SUPPORT(true),
    LETTER_OF_INTENT(false),
    TWINNING(false),
    OTHER(false);

    private final boolean directed;

    CollaborationKind(boolean directed) {
        this.directed = directed;
    }

    /** Whether one does something for the other, so that a claim has a direction unless its source states none. */
    public boolean isDirected() {
        return directed;
    }
}
