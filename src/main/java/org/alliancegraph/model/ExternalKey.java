// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.regex.Pattern;

/** A key under which somebody else knows an actor, and who gives out such keys. */
public record ExternalKey(String scheme, String value) {

    /** The most characters of a scheme. */
    public static final int LONGEST_SCHEME = 30;

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]{0," + (LONGEST_SCHEME - 1) + "}");

    /** Whether there are keys of such a scheme. */
    public boolean hasScheme() {
        return SCHEME.matcher(scheme).matches();
    }

    /** Whether it can be a key at all; blanks around one would make another of it. */
    public boolean isValid() {
        return hasScheme() && !value.isEmpty() && Whitespace.strip(value).equals(value) && TextLength.KEY.allows(value);
    }
}
