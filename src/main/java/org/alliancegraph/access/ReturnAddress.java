// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The page that somebody wanted before they were asked to sign in. It travels in the address of the sign-in page, where
 * anybody can write another one, so that only addresses of this server are followed.
 *
 * @param path path and query, below the context path
 */
public record ReturnAddress(String path) {

    static final String PARAMETER = "to";

    private static final String START = "/";

    /** Browsers drop line breaks and tabs, take a backslash for a slash, and two slashes for another server. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,2000}|/");

    public ReturnAddress {
        path = HERE.matcher(path).matches() ? path : START;
    }

    /** The page that a request asks for. */
    public static ReturnAddress askedFor(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new ReturnAddress(query == null ? path : path + "?" + query);
    }

    /** The page that the address of the sign-in page, or its form, names. */
    static ReturnAddress namedBy(HttpServletRequest request) {
        @Nullable String named = request.getParameter(PARAMETER);
        return new ReturnAddress(named == null ? START : named);
    }

    /**
     * The sign-in page that leads to this page.
     *
     * @param notice what that page says; null for nothing
     */
    String signInPage(@Nullable String notice) {
        return asParameterOf(notice == null ? SignInPage.PATH : SignInPage.PATH + "?" + notice);
    }

    /** Another address that names this page. */
    String asParameterOf(String address) {
        return path.equals(START)
                ? address
                : address
                        + (address.contains("?") ? "&" : "?")
                        + PARAMETER
                        + "="
                        + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    public String signInPage() {
        return signInPage(null);
    }

    /** Leads to the page. */
    void follow(HttpServletRequest request, HttpServletResponse response) {
        see(path, request, response);
    }

    /** Leads to the sign-in page, and from there to this page. */
    void signInAgain(String notice, HttpServletRequest request, HttpServletResponse response) {
        see(signInPage(notice), request, response);
    }

    private static void see(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + path);
    }
}
