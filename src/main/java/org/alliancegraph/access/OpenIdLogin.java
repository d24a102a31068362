// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Signs people in at their identity provider, and brings them back to the page that they wanted. */
final class OpenIdLogin implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    /** The address that leads to the provider. */
    static final String PATH = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
            + "/"
            + OpenIdConfiguration.REGISTRATION;

    private static final String WANTED = ReturnAddress.class.getName();

    private final ClientRegistrationRepository provider;
    private final OpenIdAccounts accounts;

    OpenIdLogin(ClientRegistrationRepository provider, OpenIdAccounts accounts) {
        this.provider = provider;
        this.accounts = accounts;
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(provider)
                .loginPage(SignInPage.PATH)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new Resolver(provider)))
                .successHandler(this::welcome)
                .failureHandler(
                        (request, response, _) -> wanted(request).signInAgain(SignInPage.FAILED, request, response));
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication proven) {
        ReturnAddress wanted = wanted(request);
        if (proven.getPrincipal() instanceof OidcUser user
                && accounts.find(user.getClaims()).isPresent()) {
            wanted.follow(request, response);
        } else {
            request.getSession().invalidate();
            wanted.signInAgain(SignInPage.NO_ROLE, request, response);
        }
    }

    private static ReturnAddress wanted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? new ReturnAddress("/")
                : new ReturnAddress(Objects.toString(session.getAttribute(WANTED), "/"));
    }

    /** Keeps the wanted page in the session while people are at the provider. */
    private static final class Resolver implements OAuth2AuthorizationRequestResolver {

        private final OAuth2AuthorizationRequestResolver byPath;

        Resolver(ClientRegistrationRepository provider) {
            this.byPath = new DefaultOAuth2AuthorizationRequestResolver(provider);
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return noted(request, byPath.resolve(request));
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return noted(request, byPath.resolve(request, registration));
        }

        private static @Nullable OAuth2AuthorizationRequest noted(
                HttpServletRequest request, @Nullable OAuth2AuthorizationRequest resolved) {
            if (resolved != null) {
                request.getSession()
                        .setAttribute(WANTED, ReturnAddress.namedBy(request).path());
            }
            return resolved;
        }
    }
}
