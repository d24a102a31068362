// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;

/** Knows whose request it is. */
@FunctionalInterface
public interface IdentityFinder {

    Identity of(HttpServletRequest request);
}
