// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Whether a client that reads holds the present answer: one of the tags that it names, or any at all ({@code *}), which
 * Spring compares for writes only and RFC 9110 for reads, too.
 */
public final class HeldCopy {

    private HeldCopy() {}

    /** Whether the answer is over with "not modified", which is set then. */
    public static boolean isCurrent(HttpServletRequest asked, HttpServletResponse answer, String tag) {
        if (!isAny(asked)) {
            return new ServletWebRequest(asked, answer).checkNotModified(tag);
        }
        answer.setHeader(HttpHeaders.ETAG, tag);
        answer.setStatus(HttpStatus.NOT_MODIFIED.value());
        return true;
    }

    /** Whether any answer that there is would be the one that the client holds. */
    public static boolean isAny(HttpServletRequest asked) {
        String held = asked.getHeader(HttpHeaders.IF_NONE_MATCH);
        return held != null && held.strip().equals("*");
    }
}
