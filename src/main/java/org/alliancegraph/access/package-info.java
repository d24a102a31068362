// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who may do what: whether the product may be reached from other machines at all, and what a request may do. Other
 * rooms ask it for the {@link org.alliancegraph.access.Account} of a request and know nothing about how that was found.
 */
@NullMarked
package org.alliancegraph.access;

import org.jspecify.annotations.NullMarked;
