// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.jspecify.annotations.Nullable;

/** Who may see something about a person; each may see what the ones before it may. */
public enum Audience {
    /** Everybody, signed in or not. */
    PUBLIC("publicUntil"),
    /** Who has an account. */
    MEMBERS("membersUntil"),
    /** Who answers for the network: they see everything. */
    STEWARDS(null);

    private final @Nullable String until;

    Audience(@Nullable String until) {
        this.until = until;
    }

    /**
     * The property of a person, a value or a claim that says on which day it may be seen for the last time; null for
     * those who see everything.
     */
    public @Nullable String until() {
        return until;
    }

    /** Whether there is anything that they may not see. */
    public boolean isRestricted() {
        return until != null;
    }
}
