// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes and compares passwords. People choose them, so that guessing has to be dear: Argon2id with the parameters that
 * RFC 9106 has for little memory. As each comparison takes 64 MiB, few are made at a time. The same letters typed on
 * another machine are the same password, however that composes an umlaut.
 */
final class Passwords implements PasswordEncoder {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 4;
    private static final int KIBIBYTES = 1 << 16;
    private static final int PASSES = 3;
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE = 10;

    private final PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : argon.encode(composed(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        try {
            if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("too many sign in at once");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("stopping", stopping);
        }
        try {
            return argon.matches(composed(password), hash);
        } finally {
            places.release();
        }
    }

    private static String composed(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
