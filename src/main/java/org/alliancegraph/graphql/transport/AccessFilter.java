// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.access.IdentityFinder;
import org.alliancegraph.access.OperationRates;
import org.alliancegraph.access.ReturnAddress;
import org.alliancegraph.access.Rights;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes with each request whose it is, and refuses what that account may not do. The endpoint of GraphQL is asked
 * later, once the operation is known; of everything else, what is not read writes. A page that nobody may see without
 * an account leads to where one signs in.
 */
final class AccessFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What whoever signs in or watches the server has to reach. */
    private static final Set<String> OPEN =
            Set.of("/sign-in", "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private final IdentityFinder identities;
    private final Rights rights;
    private final OperationRates rates;
    private final String endpoint;

    /** @param endpoint the path of GraphQL */
    AccessFilter(IdentityFinder identities, Rights rights, OperationRates rates, String endpoint) {
        this.identities = identities;
        this.rights = rights;
        this.rates = rates;
        this.endpoint = endpoint;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Identity identity = identities.of(request);
        request.setAttribute(Identity.ATTRIBUTE, identity);
        Account account = identity.account();
        if (isAllowed(request, account)) {
            Duration wait = isWork(request) ? rates.count(account, request.getRemoteAddr()) : Duration.ZERO;
            if (wait.isZero()) {
                chain.doFilter(request, response);
            } else {
                long seconds = wait.plusSeconds(1).toSeconds();
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                Problem.write(
                        request, response, HttpStatus.TOO_MANY_REQUESTS, Message.of("http.too-many-requests", seconds));
            }
        } else if (!account.signInHelps()) {
            Message why = account.mayRead() ? Message.of("http.read-only") : Message.of("http.undecided");
            Problem.write(request, response, HttpStatus.FORBIDDEN, why);
        } else if (account.name() != null) {
            Problem.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    Message.of("http.role-needed", account.role().name()));
        } else if (isPage(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    request.getContextPath() + ReturnAddress.askedFor(request).signInPage());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Problem.write(request, response, HttpStatus.UNAUTHORIZED, Message.of("http.sign-in-needed"));
        }
    }

    /** Whether it is as much work as an operation of GraphQL, and not a page or a part of it. */
    private static boolean isWork(HttpServletRequest request) {
        String path = ServedPath.of(request);
        return path.startsWith("/export") || path.startsWith("/import");
    }

    private boolean isAllowed(HttpServletRequest request, Account account) {
        String path = ServedPath.of(request);
        return account.role().includes(rights.ofRequest(request.getMethod(), path))
                || request.getRequestURI().equals(request.getContextPath() + endpoint)
                || (READING.contains(request.getMethod()) && OPEN.contains(path));
    }

    /** Whether somebody looks at a page, and not a program at an address. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return READING.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
