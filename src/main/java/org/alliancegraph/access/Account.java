// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a request, as far as rights go.
 *
 * @param name the name of who signed in; null for who did not
 * @param signInHelps whether more could be done by signing in
 * @param within the id of the part of the network to which writing is bound, such as a district; null for none
 */
public record Account(
        @Nullable String name,
        AccessRole role,
        boolean signInHelps,
        @Nullable String within) {

    public Account(@Nullable String name, AccessRole role, boolean signInHelps) {
        this(name, role, signInHelps, null);
    }

    /** The user of this machine, who needs no account: the product answers on the loopback interface only. */
    static final Account LOCAL = new Account(null, AccessRole.STEWARD, false);

    /** Anybody, where everybody may read and nobody can sign in. */
    static final Account READER = new Account(null, AccessRole.PUBLIC, false);

    /** Nobody in particular, before there is a decision. */
    static final Account NOBODY = new Account(null, AccessRole.NONE, false);

    /** The name under which a mutation finds the account among its arguments; none of the API can be called so. */
    public static final String ARGUMENT = Account.class.getName();

    /** The account that runs a mutation with these arguments; null if none is known. */
    public static @Nullable Account writer(Map<String, ?> arguments) {
        return (Account) arguments.get(ARGUMENT);
    }

    /** The name of the account that runs a mutation; otherwise what the client says. */
    public static @Nullable String author(Map<String, ?> arguments, @Nullable Object said) {
        Account writer = writer(arguments);
        return writer == null || writer.name() == null ? (String) said : writer.name();
    }

    public boolean mayRead() {
        return role.includes(AccessRole.PUBLIC);
    }
}
