// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.jspecify.annotations.Nullable;

/** Something the reader has to say about a place: what was read there and what was expected. */
public record Diagnostic(
        Severity severity,
        String code,
        Position position,
        @Nullable String read,
        @Nullable String expected,
        String message) {

    /** Whether something was left out because of it. */
    public enum Severity {
        NOTICE,
        ERROR
    }
}
