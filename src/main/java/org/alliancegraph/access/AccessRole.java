// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

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

    /** Whether a role may do what another may. */
    public boolean includes(AccessRole other) {
        return compareTo(other) >= 0;
    }
}
