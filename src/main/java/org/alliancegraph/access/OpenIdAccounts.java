// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes an account of what the identity provider says about somebody. It has no right to the name of an account that
 * was made here: revisions are known by names, and an editor undoes their own.
 */
final class OpenIdAccounts {

    private static final String SUBJECT = "sub";

    private final OpenIdProvider provider;
    private final AccountFile file;
    private final Map<String, AccessRole> roles;

    OpenIdAccounts(OpenIdProvider provider, AccountFile file) {
        this.provider = provider;
        this.file = file;
        this.roles = provider.roles().isEmpty()
                ? Arrays.stream(AccessRole.values())
                        .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), Function.identity()))
                : provider.roles();
    }

    /** The account, if there is one: with a role, and a name of its own. */
    Optional<Account> find(Map<String, Object> claims) {
        String name = name(claims);
        return name == null || file.names(name)
                ? Optional.empty()
                : role(claims).flatMap(role -> account(name, role, claims));
    }

    /** Who is said to be bound to what is no part of a network is not let in, rather than unbound. */
    private Optional<Account> account(String name, AccessRole role, Map<String, Object> claims) {
        String claim = provider.withinClaim();
        Collection<?> parts = claim == null || role != AccessRole.EDITOR ? List.of() : values(claims, claim);
        if (parts.isEmpty()) {
            return Optional.of(new Account(name, role, true));
        }
        return Optional.of(parts)
                .filter(each -> each.size() == 1)
                .map(each -> AccountCommand.part(String.valueOf(each.iterator().next())))
                .filter(AccountCommand::isPart)
                .map(part -> new Account(name, role, true, part));
    }

    private @Nullable String name(Map<String, Object> claims) {
        return List.of(provider.nameClaim(), SUBJECT).stream()
                .map(claims::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(AccountCommand::isName)
                .findFirst()
                .orElse(null);
    }

    /** The highest of the roles. */
    private Optional<AccessRole> role(Map<String, Object> claims) {
        return values(claims, provider.rolesClaim()).stream()
                .map(each -> roles.get(String.valueOf(each)))
                .filter(Objects::nonNull)
                .filter(each -> each.includes(AccessRole.MEMBER))
                .max(Comparator.naturalOrder());
    }

    private static Collection<?> values(Map<String, Object> claims, String path) {
        Object told = value(claims, path);
        return told instanceof Collection<?> several ? several : told == null ? List.of() : List.of(told);
    }

    /** The claim of that name, or what is found where its dots lead, as claims may be addresses. */
    private static @Nullable Object value(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        return whole == null && dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, path.substring(dot + 1))
                : whole;
    }
}
