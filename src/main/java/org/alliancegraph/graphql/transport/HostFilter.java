// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests that name this server as their host. It looks at the header Host itself: what a proxy adds,
 * such as X-Forwarded-Host, a page can send too.
 */
final class HostFilter extends OncePerRequestFilter {

    private final KnownHosts known;

    HostFilter(KnownHosts known) {
        this.known = known;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InetSocketAddress host =
                new ServletServerHttpRequest(request).getHeaders().getHost();
        if (host != null && known.includes(host.getHostString())) {
            chain.doFilter(request, response);
        } else {
            Message why = Message.of("http.unknown-host", host == null ? "" : host.getHostString());
            Problem.write(request, response, HttpStatus.MISDIRECTED_REQUEST, why);
        }
    }
}
