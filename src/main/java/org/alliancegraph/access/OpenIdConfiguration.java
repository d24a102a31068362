// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.introspection.SpringOpaqueTokenIntrospector;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets people and programs in whom an identity provider knows. The provider is asked for its addresses and keys when
 * somebody comes, so that the product starts without it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(OpenIdProvider.ISSUER)
class OpenIdConfiguration {

    /** What the registration is called in the addresses of signing in. */
    static final String REGISTRATION = "oidc";

    private final OpenIdProvider provider;
    private final String issuer;

    OpenIdConfiguration(AccessProperties properties) {
        this.provider = Objects.requireNonNull(properties.oidc());
        this.issuer = Objects.requireNonNull(provider.issuer());
    }

    @Bean
    OpenIdAccounts openIdAccounts(Environment environment) {
        return new OpenIdAccounts(provider, AccountFile.of(environment));
    }

    @Bean
    @ConditionalOnProperty("alliancegraph.access.oidc.client-id")
    ClientRegistrationRepository provider() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
    }

    /** Knows which session of the provider began which one here, for when the provider ends it. */
    @Bean
    @ConditionalOnProperty("alliancegraph.access.oidc.client-id")
    OidcSessionRegistry sessionsOfProvider() {
        return new InMemoryOidcSessionRegistry();
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(REGISTRATION)
                .clientId(Objects.requireNonNull(provider.clientId()))
                .clientSecret(provider.clientSecret())
                .scope(provider.scopes())
                .build();
    }

    @Bean
    @ConditionalOnProperty("alliancegraph.access.oidc.audience")
    OpenIdTokens openIdTokens(OpenIdAccounts accounts) {
        return new OpenIdTokens(new SupplierJwtDecoder(this::decoder), revocations(), accounts, Clock.systemUTC());
    }

    private NimbusJwtDecoder decoder() {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .discoverJwsAlgorithms()
                .validateType(false)
                .build();
        JwtTypeValidator types = new JwtTypeValidator("JWT", "at+jwt");
        types.setAllowEmpty(true);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                types,
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(Objects.requireNonNull(provider.audience()))));
        return decoder;
    }

    private @Nullable OpaqueTokenIntrospector revocations() {
        SingletonSupplier<OpaqueTokenIntrospector> asked = SingletonSupplier.of(this::introspector);
        return provider.introspection() ? token -> asked.obtain().introspect(token) : null;
    }

    private OpaqueTokenIntrospector introspector() {
        ClientRegistration known = registration();
        Object address = known.getProviderDetails().getConfigurationMetadata().get("introspection_endpoint");
        return SpringOpaqueTokenIntrospector.withIntrospectionUri(
                        Objects.requireNonNull(address, "introspection_endpoint")
                                .toString())
                .clientId(known.getClientId())
                .clientSecret(known.getClientSecret())
                .build();
    }

    /**
     * The provider sends people back from its own pages, and browsers keep a strict cookie from a page that another
     * site leads to: nobody could come back. The door for origins refuses what other sites send.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookieOfWhoComesBack() {
        return factory -> factory.getSettings().getSession().getCookie().setSameSite(Cookie.SameSite.LAX);
    }
}
