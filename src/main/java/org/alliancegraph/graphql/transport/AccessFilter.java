// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.AccountFinder;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes with each request whose it is, and refuses what writes if that account may not. Whether an operation of GraphQL
 * writes is known once it is parsed, so the endpoint of GraphQL is asked later; everything else that is not read
 * writes.
 */
final class AccessFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final AccountFinder accounts;
    private final String endpoint;

    /** @param endpoint the path of GraphQL */
    AccessFilter(AccountFinder accounts, String endpoint) {
        this.accounts = accounts;
        this.endpoint = endpoint;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Account account = accounts.of(request);
        request.setAttribute(Account.ATTRIBUTE, account);
        boolean writes = !READING.contains(request.getMethod())
                && !request.getRequestURI().equals(endpoint);
        if (writes && !account.mayWrite()) {
            Problem.write(request, response, HttpStatus.FORBIDDEN, Message.of("http.read-only"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
