// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who signed in by password, for Spring Security: the account as it was then. */
record AccountOwner(StoredAccount account) implements UserDetails {

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return account.secret();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public String toString() {
        return account.name();
    }
}
