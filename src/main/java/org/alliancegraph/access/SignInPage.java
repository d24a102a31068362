// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.util.HtmlUtils;

/**
 * The page on which people sign in, in the language of their browser and without any script. It may send its form to
 * this server, and tells it from where: without a referrer browsers send the origin {@code null}, which is refused.
 */
final class SignInPage implements HttpRequestHandler {

    static final String PATH = "/sign-in";
    static final String WRONG = "wrong";
    static final String WAIT = "wait";

    private final String page;
    private final String policy;

    SignInPage() throws IOException {
        String style = resource("access/sign-in.css");
        this.page = resource("access/sign-in.html").replace("{style}", style);
        this.policy = "default-src 'none'; style-src '%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                .formatted(hash(style));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.EN);
        Message notice = notice(request);
        String text = page;
        for (Map.Entry<String, String> each : Map.of(
                        "{language}", language.locale().getLanguage(),
                        "{title}", Message.of("sign-in.title").in(language),
                        "{name}", Message.of("sign-in.name").in(language),
                        "{password}", Message.of("sign-in.password").in(language),
                        "{submit}", Message.of("sign-in.submit").in(language),
                        "{notice}", notice == null ? "" : notice.in(language),
                        "{action}", request.getContextPath() + PATH,
                        "{to}", ReturnAddress.namedBy(request).path())
                .entrySet()) {
            text = text.replace(each.getKey(), HtmlUtils.htmlEscape(each.getValue(), "UTF-8"));
        }
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Message notice(HttpServletRequest request) {
        if (request.getParameter(WRONG) != null) {
            return Message.of("sign-in.wrong");
        }
        return request.getParameter(WAIT) == null ? null : Message.of("sign-in.wait");
    }

    private static String resource(String name) throws IOException {
        return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
