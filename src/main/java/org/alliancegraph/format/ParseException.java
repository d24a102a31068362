// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.Serial;
import java.util.function.Function;
import org.alliancegraph.message.Message;

/**
 * A text that can't be what its field wants. Carries no stack: it is an answer, and a file may hold a million of them.
 */
public final class ParseException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final transient Message expected;
    private final transient Function<String, Message> reason;

    /** @param reason says of a text, as it stands in the file, what is wrong with it */
    public ParseException(DiagnosticCode code, Message expected, Function<String, Message> reason) {
        super(null, null, false, false);
        this.code = code;
        this.expected = expected;
        this.reason = reason;
    }

    public DiagnosticCode code() {
        return code;
    }

    public Message expected() {
        return expected;
    }

    /** What is wrong, said of the text as it stands in the file. */
    public Message reason(String read) {
        return reason.apply(read);
    }
}
