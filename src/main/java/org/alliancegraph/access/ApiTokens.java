// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes and hashes tokens: 256 bits of chance, which nobody guesses, so that one round of SHA-256 does. */
final class ApiTokens {

    /** By it a token is known for what it is, in a log or in a repository of code. */
    static final String PREFIX = "agt_";

    private static final int TOKEN = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ApiTokens() {}

    static String newToken() {
        byte[] bytes = new byte[TOKEN];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
