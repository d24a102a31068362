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
    static final String FAILED = "failed";
    static final String NO_ROLE = "no-role";

    /** What the page says by a parameter of its address. */
    private static final Map<String, Message> NOTICES = Map.of(
            WRONG, Message.of("sign-in.wrong"),
            WAIT, Message.of("sign-in.wait"),
            FAILED, Message.of("sign-in.failed"),
            NO_ROLE, Message.of("sign-in.no-role"));

    private static final String FORM = "(?s)<form.*</form>\n";
    private static final String PROVIDER = "<a class=.*</a>\n";

    private final AccountFile accounts;
    private final String page;
    private final String policy;

    /** @param provided whether people can sign in at an identity provider */
    SignInPage(AccountFile accounts, boolean provided) throws IOException {
        this.accounts = accounts;
        String style = resource("access/sign-in.css");
        String whole = resource("access/sign-in.html").replace("{style}", style);
        this.page = provided ? whole : whole.replaceAll(PROVIDER, "");
        this.policy = "default-src 'none'; style-src '%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                .formatted(hash(style));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.EN);
        Message notice = notice(request);
        String text = accounts.exists() ? page : page.replaceAll(FORM, "");
        ReturnAddress wanted = ReturnAddress.namedBy(request);
        for (Map.Entry<String, String> each : Map.of(
                        "{language}", language.locale().getLanguage(),
                        "{title}", Message.of("sign-in.title").in(language),
                        "{name}", Message.of("sign-in.name").in(language),
                        "{password}", Message.of("sign-in.password").in(language),
                        "{submit}", Message.of("sign-in.submit").in(language),
                        "{elsewhere}", Message.of("sign-in.elsewhere").in(language),
                        "{notice}", notice == null ? "" : notice.in(language),
                        "{action}", request.getContextPath() + PATH,
                        "{provider}", request.getContextPath() + wanted.asParameterOf(OpenIdLogin.PATH),
                        "{to}", wanted.path())
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
        return NOTICES.entrySet().stream()
                .filter(each -> request.getParameter(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
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
