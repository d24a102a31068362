// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Who guesses is stopped for a while, and who mistyped is not. */
class SignInLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final SignInLimit limit = new SignInLimit(new OneWord(), Duration.ZERO, nanos::get);

    private static final class OneWord implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication claimed) {
            if ("right".equals(claimed.getCredentials())) {
                return claimed;
            }
            throw new BadCredentialsException("wrong");
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return true;
        }
    }

    @Test
    void aNameIsClosedAfterFiveFailuresAndOpensAgain() {
        for (int i = 0; i < SignInLimit.FAILURES_OF_NAME; i++) {
            refused(BadCredentialsException.class, i % 2 == 0 ? "Ada" : "ADA", "wrong", "a" + i);
        }
        refused(LockedException.class, "ada", "right", "b");
        assertThat(signIn("Mia", "right", "b")).isNotNull();

        nanos.addAndGet(SignInLimit.PAUSE.toNanos());
        assertThat(signIn("Ada", "right", "b")).isNotNull();
    }

    @Test
    void signingInForgetsWhatWasMistyped() {
        for (int i = 0; i < 20; i++) {
            refused(BadCredentialsException.class, "Ada", "wrong", "a");
            refused(BadCredentialsException.class, "Ada", "wrong", "a");
            assertThat(signIn("Ada", "right", "a")).isNotNull();
        }
    }

    @Test
    void anAddressThatTriesManyNamesIsClosed() {
        for (int i = 0; i < SignInLimit.FAILURES_OF_ADDRESS; i++) {
            refused(BadCredentialsException.class, "name" + i, "wrong", "a");
        }
        refused(LockedException.class, "other", "right", "a");
        assertThat(signIn("other", "right", "b")).isNotNull();
    }

    private void refused(Class<? extends Exception> how, String name, String password, String address) {
        assertThatThrownBy(() -> signIn(name, password, address)).isInstanceOf(how);
    }

    private Authentication signIn(String name, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken claimed =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        claimed.setDetails(new WebAuthenticationDetails(request));
        return limit.authenticate(claimed);
    }
}
