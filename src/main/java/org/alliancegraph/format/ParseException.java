// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A text that can't be what its field wants. Carries no stack: it is an answer, and a file may hold a million of them.
 */
public final class ParseException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final String expected;

    public ParseException(DiagnosticCode code, String expected, String message) {
        super(message, null, false, false);
        this.code = code;
        this.expected = expected;
    }

    public static ParseException of(DiagnosticCode code, String expected, @Nullable String meant) {
        String question = meant == null ? "" : " Did you mean " + meant + "?";
        return new ParseException(code, expected, "is none of these: " + expected + "." + question);
    }

    public DiagnosticCode code() {
        return code;
    }

    public String expected() {
        return expected;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
