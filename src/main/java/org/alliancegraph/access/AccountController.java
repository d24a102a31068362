// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The accounts and tokens, for a steward without a shell on the server. Passwords are set by the command {@code user}
 * alone, and nobody ends their own account, so that a steward is left.
 */
@RestController
final class AccountController {

    private static final int LONGEST_DAYS = 366;

    private final AccountFile file;

    AccountController(Environment environment) {
        this.file = AccountFile.of(environment);
    }

    /** An account as it is shown: without what it proves itself by. */
    record Shown(
            String name,
            String kind,
            AccessRole role,
            @Nullable String within,
            boolean disabled,
            @Nullable Instant expires) {

        static Shown of(StoredAccount account) {
            return new Shown(
                    account.name(),
                    account.kind().name(),
                    account.role(),
                    account.within(),
                    account.disabled(),
                    account.expires());
        }
    }

    /** A token, which is shown this once. */
    record NewToken(String name, String token, Instant expires) {}

    @GetMapping("/accounts")
    ResponseEntity<List<Shown>> list() {
        return fresh().body(file.all().stream()
                .sorted(Comparator.comparing(StoredAccount::name, String.CASE_INSENSITIVE_ORDER))
                .map(Shown::of)
                .toList());
    }

    @PostMapping("/accounts/tokens")
    ResponseEntity<NewToken> add(
            @RequestParam String name,
            @RequestParam AccessRole role,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(required = false) @Nullable String within) {
        if (!file.exists() || file.names(name)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT); // Without accounts the first one closes the door.
        }
        String part = within == null ? null : AccountCommand.part(within);
        boolean bound = part == null || (role == AccessRole.EDITOR && AccountCommand.isPart(part));
        if (!AccountCommand.isName(name)
                || !role.includes(AccessRole.MEMBER)
                || days < 1
                || days > LONGEST_DAYS
                || !bound) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String secret = ApiTokens.newToken();
        Instant expires = Clock.systemUTC().instant().plus(Duration.ofDays(days));
        file.put(new StoredAccount(name, StoredAccount.Kind.TOKEN, role, ApiTokens.hash(secret), false, expires, part));
        return fresh().body(new NewToken(name, secret, expires));
    }

    /** Makes an account or a token worth nothing, at once. */
    @PostMapping("/accounts/disable")
    ResponseEntity<Void> disable(@RequestParam String name, HttpServletRequest request) {
        if (name.equalsIgnoreCase(Identity.of(request).account().name())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        boolean known = file.replace(StoredAccount.Kind.USER, name, StoredAccount::disable)
                || file.remove(StoredAccount.Kind.TOKEN, name);
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return fresh().build();
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }
}
