// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider of the network's members, such as Keycloak, where there is one.
 *
 * @param issuer the address by which it names itself, below which it describes itself
 * @param clientId as what it knows the product; pages lead to it only if it is set
 * @param clientSecret what the product proves that by
 * @param audience for whom the tokens of programs have to be; without it none is accepted, as those for others would do
 * @param introspection whether it is asked if a token of a program was revoked
 * @param scopes what pages ask it for
 * @param nameClaim what people are called by
 * @param rolesClaim what tells their roles; dots lead into objects
 * @param withinClaim what tells to which part of the network an editor is bound; null if all may write about all of it
 * @param roles the roles by the values of that claim; without any the values are the names of the roles
 */
record OpenIdProvider(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String audience,
        @DefaultValue("false") boolean introspection,
        @DefaultValue({"openid", "profile"}) Set<String> scopes,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @Nullable String withinClaim,
        @DefaultValue Map<String, AccessRole> roles) {

    static final String ISSUER = "alliancegraph.access.oidc.issuer";
}
