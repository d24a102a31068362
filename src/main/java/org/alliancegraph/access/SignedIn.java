// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds accounts for Spring Security when somebody signs in, and again whenever it is asked who that is: a session or a
 * role may have ended meanwhile. A program sends its token in the header {@code Authorization} with each request; a
 * token that is worth nothing is refused, not ignored.
 */
final class SignedIn implements UserDetailsService, IdentityFinder {

    private static final String SCHEME = "Bearer ";
    private static final Account STRANGER = new Account(null, AccessRole.NONE, true);

    private final AccountFile file;
    private final SessionRegistry sessions;
    private final Clock clock;
    private final Account anybody;
    private final @Nullable OpenIdAccounts provided;
    private final @Nullable OpenIdTokens tokens;

    /**
     * @param publicRead whether who did not sign in may read
     * @param provided the accounts of the identity provider; null without one
     * @param tokens the tokens that it gives to programs; null if none is accepted
     */
    SignedIn(
            AccountFile file,
            SessionRegistry sessions,
            Clock clock,
            boolean publicRead,
            @Nullable OpenIdAccounts provided,
            @Nullable OpenIdTokens tokens) {
        this.file = file;
        this.sessions = sessions;
        this.clock = clock;
        this.provided = provided;
        this.tokens = tokens;
        this.anybody = publicRead ? new Account(null, AccessRole.PUBLIC, true) : STRANGER;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return file.find(StoredAccount.Kind.USER, name)
                .filter(each -> each.isValid(clock.instant()))
                .map(AccountOwner::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Override
    public Identity of(HttpServletRequest request) {
        Identity program = byToken(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (program != null) {
            return program;
        }
        Authentication proven = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session == null || proven == null || proven.getPrincipal() == null) {
            return () -> anybody;
        }
        String id = session.getId();
        Supplier<Optional<Account>> account = account(proven.getPrincipal());
        return () -> sessions.getSessionInformation(id) == null
                ? anybody
                : account.get().orElse(anybody);
    }

    @Override
    public @Nullable Identity byToken(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String token = authorization.substring(SCHEME.length()).strip();
        Supplier<Optional<Account>> account = tokens == null || token.startsWith(ApiTokens.PREFIX)
                ? ofFile(ApiTokens.hash(token))
                : tokens.account(token);
        return () -> account.get().orElse(STRANGER);
    }

    private Supplier<Optional<Account>> ofFile(String hash) {
        return () -> valid(() -> file.token(hash));
    }

    /** The account of who has signed in, as it is whenever it is asked for. */
    private Supplier<Optional<Account>> account(Object principal) {
        OpenIdAccounts elsewhere = provided;
        return switch (principal) {
            case AccountOwner owner ->
                () -> valid(() -> file.find(StoredAccount.Kind.USER, owner.getUsername())
                        .filter(each -> each.secret().equals(owner.getPassword())));
            case OidcUser user when elsewhere != null -> () -> elsewhere.find(user.getClaims());
            default -> Optional::empty;
        };
    }

    private Optional<Account> valid(Supplier<Optional<StoredAccount>> account) {
        return account.get().filter(each -> each.isValid(clock.instant())).map(StoredAccount::account);
    }
}
