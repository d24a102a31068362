// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers, as RFC 9457 has it, requests that are refused before a controller sees them. */
final class Problem {

    private Problem() {}

    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Message why)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(text(request, status, why).getBytes(StandardCharsets.UTF_8));
    }

    /** The body of an answer, in the language of who asked. */
    static String text(HttpServletRequest request, HttpStatus status, Message why) {
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.EN);
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "title", status.getReasonPhrase(), "status", status.value(), "detail", why.in(language)));
    }
}
