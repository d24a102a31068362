// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What an operator decides about who may do what.
 *
 * @param everybody what is open to whoever reaches the product; null if nothing was decided
 * @param oidc the identity provider; null for none
 */
@ConfigurationProperties("alliancegraph.access")
record AccessProperties(
        @Name("public") @Nullable Everybody everybody,
        @Nullable OpenIdProvider oidc) {

    /** What may be open to everybody. Writing never is. */
    enum Everybody {
        READ
    }
}
