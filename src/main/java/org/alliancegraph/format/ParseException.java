// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.Serial;
import java.util.function.Function;
import org.alliancegraph.message.Message;

/** A text that is no valid value of its field. It has no stack trace, because a file may have a million such texts. */
public final class ParseException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final transient Message expected;
    private final transient Function<String, Message> reason;

    /** @param reason the message about the error, for the text as it stands in the file */
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

    /** The message about the error, with the text as it stands in the file. */
    public Message reason(String read) {
        return reason.apply(read);
    }
}
