// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OAuth2IntrospectionException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/**
 * Knows whose token of the identity provider a program shows. Signature, issuer, audience and times are checked once,
 * its end and whether it was revoked whenever it is asked whose it is, as connections may last longer than a token.
 */
final class OpenIdTokens {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdTokens.class);

    /** For how long an answer of the provider about a token holds. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(2);

    private static final long REMEMBERED = 10_000;

    private final JwtDecoder decoder;
    private final @Nullable OpaqueTokenIntrospector revocations;
    private final OpenIdAccounts accounts;
    private final Clock clock;
    private final Cache<String, Boolean> active = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(ASKED_AGAIN)
            .build();

    /** @param revocations tells whether a token was revoked; null if nobody is asked */
    OpenIdTokens(
            JwtDecoder decoder, @Nullable OpaqueTokenIntrospector revocations, OpenIdAccounts accounts, Clock clock) {
        this.decoder = decoder;
        this.revocations = revocations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account of a token as it is whenever it is asked for. */
    Supplier<Optional<Account>> account(String token) {
        try {
            Jwt decoded = decoder.decode(token);
            Instant end = decoded.getExpiresAt();
            if (end != null) {
                return () -> clock.instant().isBefore(end) && isActive(token)
                        ? accounts.find(decoded.getClaims())
                        : Optional.empty();
            }
        } catch (BadJwtException worthless) {
            LOG.debug("A token is worth nothing: {}", worthless.getMessage());
        } catch (JwtException | JwtDecoderInitializationException unavailable) {
            LOG.warn("The identity provider can't be asked for its keys: {}", unavailable.getMessage());
        }
        return Optional::empty;
    }

    private boolean isActive(String token) {
        OpaqueTokenIntrospector asked = revocations;
        return asked == null || active.get(ApiTokens.hash(token), _ -> isActive(asked, token));
    }

    /** Who can't ask knows nothing, and lets nobody in. */
    private static boolean isActive(OpaqueTokenIntrospector asked, String token) {
        try {
            asked.introspect(token);
            return true;
        } catch (BadOpaqueTokenException revoked) {
            return false;
        } catch (OAuth2IntrospectionException unavailable) {
            LOG.warn("The identity provider can't be asked about a token: {}", unavailable.getMessage());
            return false;
        }
    }
}
