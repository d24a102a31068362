// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import org.alliancegraph.model.Audience;

/** What an account is for; each role may do what the ones before it may. */
public enum AccessRole {
    /** Who did not sign in, where nothing is open to everybody; and who shows something that is worth nothing. */
    NONE,
    /** Who did not sign in, where everybody may read. */
    PUBLIC,
    /** Reads what the network shares among its members. */
    MEMBER,
    /** Changes the graph, too: by mutations, imports and undos. */
    EDITOR,
    /** Answers for the network. */
    STEWARD;

    /** Who they are among those to whom something about people may be shown. */
    public Audience audience() {
        return switch (this) {
            case NONE, PUBLIC -> Audience.PUBLIC;
            case MEMBER, EDITOR -> Audience.MEMBERS;
            case STEWARD -> Audience.STEWARDS;
        };
    }

    /** Whether a role may do what another may. */
    public boolean includes(AccessRole other) {
        return compareTo(other) >= 0;
    }
}
