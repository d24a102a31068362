// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Something the reader has to say about a place: what was read there and what was expected. */
public record Diagnostic(
        Severity severity,
        String code,
        Position position,
        @Nullable String read,
        @Nullable Message expected,
        Message message) {

    /** The message with its place before it. */
    public Message placed() {
        return Message.of("position.with-message", position.place(), message);
    }

    /** The same at the same place in other words. */
    Diagnostic saying(Message words) {
        return new Diagnostic(severity, code, position, read, expected, words);
    }

    /** Whether something of the file is not read; such notices matter more than what is read in some other way. */
    public boolean leavesOut() {
        return Arrays.stream(DiagnosticCode.values())
                .anyMatch(each -> each.leavesOut() && each.name().equals(code));
    }

    /** Whether something was left out because of it. */
    public enum Severity {
        NOTICE,
        ERROR
    }
}
