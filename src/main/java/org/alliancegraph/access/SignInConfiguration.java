// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Signs people in, once there is an account: by password on a page and then by a session. What they may do is decided
 * elsewhere, for sessions and tokens alike. Without any account nothing of Spring Security is loaded.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(SignInConfiguration.AnyAccount.class)
@EnableWebSecurity
@Import(OpenIdConfiguration.class)
class SignInConfiguration {

    /** After the doors for hosts and origins, and before the filter that asks whose a request is. */
    private static final int AFTER_DOORS = Ordered.HIGHEST_PRECEDENCE + 4;

    private static final Duration DELAY = Duration.ofMillis(500);

    /** Whether anybody can sign in. */
    static final class AnyAccount implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return AccessConfiguration.hasAccounts(context.getEnvironment());
        }
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry which sessions have ended. */
    @Bean
    HttpSessionEventPublisher endsOfSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    SignedIn signedIn(
            Environment environment,
            AccessProperties properties,
            SessionRegistry sessions,
            ObjectProvider<OpenIdAccounts> accounts,
            ObjectProvider<OpenIdTokens> tokens) {
        return new SignedIn(
                AccountFile.of(environment),
                sessions,
                Clock.systemUTC(),
                properties.everybody() != null,
                accounts.getIfAvailable(),
                tokens.getIfAvailable());
    }

    @Bean
    AuthenticationProvider passwords(SignedIn accounts) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(new Passwords());
        return new SignInLimit(passwords, DELAY, Ticker.systemTicker());
    }

    @Bean(SignInPage.PATH)
    SignInPage signInPage(Environment environment, ObjectProvider<ClientRegistrationRepository> provider)
            throws IOException {
        return new SignInPage(AccountFile.of(environment), provider.getIfAvailable() != null);
    }

    /**
     * Requests that a page of another origin makes a browser send are refused by the door for origins, the form's
     * included, and come without the cookie. A token in the form would tell nothing more.
     */
    @Bean
    SecurityFilterChain signIn(
            HttpSecurity http,
            SessionRegistry sessions,
            ObjectProvider<ClientRegistrationRepository> provider,
            ObjectProvider<OpenIdAccounts> accounts,
            ObjectProvider<OidcSessionRegistry> provided) {
        provider.ifAvailable(known -> http.oauth2Login(new OpenIdLogin(known, accounts.getObject()))
                .oidcLogout(out -> out.clientRegistrationRepository(known)
                        .backChannel(channel ->
                                channel.logoutHandler(new BackChannelLogout(provided.getObject(), sessions)))));
        return http.formLogin(form -> form.loginPage(SignInPage.PATH)
                        .successHandler((request, response, _) ->
                                ReturnAddress.namedBy(request).follow(request, response))
                        .failureHandler((request, response, why) -> ReturnAddress.namedBy(request)
                                .signInAgain(
                                        why instanceof BadCredentialsException ? SignInPage.WRONG : SignInPage.WAIT,
                                        request,
                                        response)))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessHandler(
                                (request, response, _) -> new ReturnAddress(SignInPage.PATH).follow(request, response)))
                .sessionManagement(session -> session.maximumSessions(-1).sessionRegistry(sessions))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    FilterRegistrationBean<Filter> signInFilter(Filter springSecurityFilterChain) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(springSecurityFilterChain);
        registration.setOrder(AFTER_DOORS);
        return registration;
    }
}
