// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** An error or notice about a place in a file: what was read there and what was expected. */
public record Diagnostic(
        Severity severity,
        String code,
        Position position,
        @Nullable String read,
        @Nullable Message expected,
        Message message) {

    /** The message, preceded by its place. */
    public Message placed() {
        return Message.of("position.with-message", position.place(), message);
    }

    /** The same diagnostic with another message. */
    Diagnostic saying(Message words) {
        return new Diagnostic(severity, code, position, read, expected, words);
    }

    /**
     * Whether a part of the file is not read. Such notices matter more than those about values that were interpreted.
     */
    public boolean leavesOut() {
        return Arrays.stream(DiagnosticCode.values())
                .anyMatch(each -> each.leavesOut() && each.name().equals(code));
    }

    /** How serious a diagnostic is. An error leaves its record or file out. */
    public enum Severity {
        NOTICE,
        ERROR
    }
}
