// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.Serial;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** A file that can't be taken in at all; the reason says why and what to do. */
public final class UnreadableFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message reason;

    public UnreadableFile(DiagnosticCode code, Message reason) {
        this.code = code.name();
        this.reason = reason;
    }

    /** A stable upper-case code, for example {@code OLD_EXCEL}. */
    public String code() {
        return code;
    }

    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
