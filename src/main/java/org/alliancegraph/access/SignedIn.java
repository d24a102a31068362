// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

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

    /** @param publicRead whether who did not sign in may read */
    SignedIn(AccountFile file, SessionRegistry sessions, Clock clock, boolean publicRead) {
        this.file = file;
        this.sessions = sessions;
        this.clock = clock;
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
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            String hash = ApiTokens.hash(header.substring(SCHEME.length()).strip());
            return () -> valid(() -> file.token(hash)).orElse(STRANGER);
        }
        Authentication proven = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session == null || proven == null || !(proven.getPrincipal() instanceof AccountOwner owner)) {
            return () -> anybody;
        }
        String id = session.getId();
        return () -> sessions.getSessionInformation(id) == null
                ? anybody
                : valid(() -> file.find(StoredAccount.Kind.USER, owner.getUsername())
                                .filter(each -> each.secret().equals(owner.getPassword())))
                        .orElse(anybody);
    }

    private Optional<Account> valid(Supplier<Optional<StoredAccount>> account) {
        return account.get().filter(each -> each.isValid(clock.instant())).map(StoredAccount::account);
    }
}
