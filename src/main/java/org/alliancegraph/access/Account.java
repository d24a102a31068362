// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a request, as far as rights go.
 *
 * @param name the name of who signed in; null for who did not
 * @param mayWrite whether the graph may be changed: by mutations, imports and undos
 */
public record Account(@Nullable String name, boolean mayWrite) {

    /** The name of the attribute of a request, or of a connection, that holds the account. */
    public static final String ATTRIBUTE = Account.class.getName();

    /** The user of this machine, who needs no account: the product answers on the loopback interface only. */
    static final Account LOCAL = new Account(null, true);

    /** Anybody, where everybody may read. */
    static final Account PUBLIC = new Account(null, false);

    /** The account that was found for a request; without one nothing may be written. */
    public static Account of(Map<String, Object> attributes) {
        return attributes.get(ATTRIBUTE) instanceof Account account ? account : PUBLIC;
    }
}
