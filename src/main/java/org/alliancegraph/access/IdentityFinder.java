// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Knows whose request it is. */
@FunctionalInterface
public interface IdentityFinder {

    Identity of(HttpServletRequest request);

    /**
     * Knows whose it is by what a program says of itself in the way of the header {@code Authorization}.
     *
     * @return null if that holds no token, or if nothing can be proven by one here
     */
    default @Nullable Identity byToken(@Nullable String authorization) {
        return null;
    }
}
