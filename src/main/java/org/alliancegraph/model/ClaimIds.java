// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * Gives out ids of claims that no other database gives out: numbers of revisions begin at 1 in each, and an export of
 * one is imported into another. The number of the revision stays in front for people; 62 random bits, drawn once for
 * each sequence, make the rest its own.
 */
public final class ClaimIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "claim:";
    private static final int BITS = 62;
    private static final int DIGITS_AND_LETTERS = 36;

    private final String prefix;
    private long last;

    public ClaimIds(long revision) {
        this.prefix = PREFIX + "r" + revision + "-" + new BigInteger(BITS, RANDOM).toString(DIGITS_AND_LETTERS) + "-";
    }

    /** Whether a text looks like the id of a claim. */
    public static boolean isId(String text) {
        return text.startsWith(PREFIX);
    }

    public String next() {
        return prefix + ++last;
    }
}
