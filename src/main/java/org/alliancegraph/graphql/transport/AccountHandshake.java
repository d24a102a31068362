// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.access.OperationRates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Gives a WebSocket the identity of the request that opened it. Who shows nothing may still show a token once it is
 * open; who shows something that is worth nothing, or can show nothing here, gets none.
 */
final class AccountHandshake implements HandshakeInterceptor {

    private final OperationRates rates;

    AccountHandshake(OperationRates rates) {
        this.rates = rates;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(Identity.ATTRIBUTE) instanceof Identity identity
                && isOpened(servlet.getServletRequest(), identity.account())) {
            attributes.put(Identity.ATTRIBUTE, identity);
            return true;
        }
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        return false;
    }

    private boolean isOpened(HttpServletRequest request, Account account) {
        return account.mayRead()
                || (account.signInHelps()
                        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && rates.count(account, request.getRemoteAddr()).isZero());
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}
}
