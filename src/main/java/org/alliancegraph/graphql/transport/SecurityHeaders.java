// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to keep what they are sent to itself: a page loads from this server only, no other page frames it but
 * those of origins that the operator lists, nothing is taken for another type than it says, and no link tells where it
 * was followed. Every answer says so, refusals and files too, so that none can be forgotten.
 */
final class SecurityHeaders extends OncePerRequestFilter {

    /** Monaco, the editor in GraphiQL, adds style elements, and has its icons in a data URL. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors ";

    private static final Pattern ORIGIN = Pattern.compile("https?://[\\w.\\[\\]:-]+(:\\*)?");

    private final String framedBy;

    /**
     * The headers of a product.
     *
     * @param origins whose pages may frame its pages
     */
    SecurityHeaders(List<String> origins) {
        origins.stream()
                .filter(each -> !ORIGIN.matcher(each).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(
                            "alliancegraph.frame-ancestors: '%s' is no origin such as https://dashboard.example.org."
                                    .formatted(wrong));
                });
        this.framedBy = origins.isEmpty() ? "'none'" : String.join(" ", origins);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        addTo(response, framedBy);
        chain.doFilter(request, response);
    }

    /** Adds them to an answer that no page frames. */
    static void addTo(HttpServletResponse response) {
        addTo(response, "'none'");
    }

    private static void addTo(HttpServletResponse response, String framedBy) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY + framedBy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
