// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets nobody guess passwords. Each failure makes the next answer for that name later; after some of them nothing is
 * compared for a while, whether there is such an account or not. An address that tries one password with many names is
 * stopped, too; it has more attempts, as many people may share it.
 */
final class SignInLimit implements AuthenticationProvider {

    static final int FAILURES_OF_NAME = 5;
    static final int FAILURES_OF_ADDRESS = 50;
    static final Duration PAUSE = Duration.ofMinutes(15);
    private static final long REMEMBERED = 10_000;

    private final AuthenticationProvider passwords;
    private final Duration delay;
    private final Cache<String, AtomicInteger> attempts;

    /** @param delay how much later the answer comes for each failure */
    SignInLimit(AuthenticationProvider passwords, Duration delay, Ticker ticker) {
        this.passwords = passwords;
        this.delay = delay;
        this.attempts = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(PAUSE)
                .ticker(ticker)
                .build();
    }

    @Override
    public @Nullable Authentication authenticate(Authentication claimed) {
        String name = "name " + claimed.getName().toLowerCase(Locale.ROOT);
        AtomicInteger ofAddress = attempts("address " + address(claimed));
        // Counted before the comparison, so that attempts at the same time are no more than others.
        int failed = attempts(name).incrementAndGet();
        if (ofAddress.incrementAndGet() > FAILURES_OF_ADDRESS || failed > FAILURES_OF_NAME) {
            throw new LockedException("too many failures");
        }
        try {
            Authentication proven = passwords.authenticate(claimed);
            attempts.invalidate(name);
            ofAddress.decrementAndGet();
            return proven;
        } catch (BadCredentialsException wrong) {
            pause(delay.multipliedBy(failed));
            throw wrong;
        }
    }

    private AtomicInteger attempts(String whose) {
        return attempts.get(whose, _ -> new AtomicInteger());
    }

    private static String address(Authentication claimed) {
        return claimed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
