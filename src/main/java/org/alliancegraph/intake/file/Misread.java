// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A text that can't be what its field wants. Carries no stack: it is an answer, and a file may hold a million of them.
 */
final class Misread extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String expected;

    Misread(Code code, String expected, String message) {
        super(message, null, false, false);
        this.code = code;
        this.expected = expected;
    }

    static Misread of(Code code, String expected, @Nullable String meant) {
        String question = meant == null ? "" : " Did you mean " + meant + "?";
        return new Misread(code, expected, "is none of these: " + expected + "." + question);
    }

    Code code() {
        return code;
    }

    String expected() {
        return expected;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
