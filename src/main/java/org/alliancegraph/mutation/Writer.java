// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.alliancegraph.model.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What whoever makes changes may see and do, as far as it bears on the changes.
 *
 * @param reader what is hidden from them is to their changes as if it were not there
 * @param undoesOthers whether revisions of others may be undone, too
 * @param within the id of the part of the network that they may write about; null for all of it
 */
public record Writer(
        Audience reader, boolean undoesOthers, @Nullable String within) {

    /** Who answers for the network, and the product itself. */
    public static final Writer UNBOUND = new Writer(Audience.STEWARDS, true, null);

    /**
     * What an account may do.
     *
     * @param account null if none is known, as nobody needs one
     */
    public static Writer of(@Nullable Account account) {
        return account == null
                ? UNBOUND
                : new Writer(account.role().audience(), account.role().includes(AccessRole.STEWARD), account.within());
    }
}
