// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is kept.
 *
 * @param kind how its owner proves to be its owner
 * @param secret what the proof is compared with: the Argon2id hash of a password, or the SHA-256 hash of a token
 * @param expires the moment from which it is worth nothing; null for never
 * @param within the id of the part of the network that it may write about; null for all
 */
record StoredAccount(
        String name,
        Kind kind,
        AccessRole role,
        String secret,
        boolean disabled,
        @Nullable Instant expires,
        @Nullable String within)
        implements Serializable {

    /** A person signs in on a page; a program sends a token with each request. */
    enum Kind {
        USER,
        TOKEN
    }

    boolean isValid(Instant now) {
        return !disabled && (expires == null || now.isBefore(expires));
    }

    /** Names that differ only in their case would be taken for each other. */
    boolean is(Kind which, String called) {
        return kind == which && name.equalsIgnoreCase(called);
    }

    StoredAccount with(AccessRole other, @Nullable String part) {
        return new StoredAccount(name, kind, other, secret, disabled, expires, part);
    }

    StoredAccount disable() {
        return new StoredAccount(name, kind, role, secret, true, expires, within);
    }

    Account account() {
        return new Account(name, role, true, within);
    }

    /** Without the secret, as this may be logged. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
