// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Ends the sessions of whom the identity provider signed out (OpenID Connect Back-Channel Logout). A session that the
 * registry no longer knows is nobody's, so that the product sends no request to itself, which proxies would not let
 * through.
 */
final class BackChannelLogout implements LogoutHandler {

    private final OidcSessionRegistry provided;
    private final SessionRegistry sessions;

    BackChannelLogout(OidcSessionRegistry provided, SessionRegistry sessions) {
        this.provided = provided;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken told) {
            for (OidcSessionInformation each : provided.removeSessionInformation(told)) {
                sessions.removeSessionInformation(each.getSessionId());
            }
        }
    }
}
