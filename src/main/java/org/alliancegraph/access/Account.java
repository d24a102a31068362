// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a request, as far as rights go.
 *
 * @param name the name of who signed in; null for who did not
 * @param signInHelps whether more could be done by signing in
 */
public record Account(@Nullable String name, AccessRole role, boolean signInHelps) {

    /** The user of this machine, who needs no account: the product answers on the loopback interface only. */
    static final Account LOCAL = new Account(null, AccessRole.STEWARD, false);

    /** Anybody, where everybody may read and nobody can sign in. */
    static final Account READER = new Account(null, AccessRole.PUBLIC, false);

    /** Nobody in particular, before there is a decision. */
    static final Account NOBODY = new Account(null, AccessRole.NONE, false);

    public boolean mayRead() {
        return role.includes(AccessRole.PUBLIC);
    }

    /** Whether the graph may be changed: by mutations, imports and undos. */
    public boolean mayWrite() {
        return role.includes(AccessRole.EDITOR);
    }
}
