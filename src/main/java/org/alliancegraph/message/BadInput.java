// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.io.Serial;

/** A failure the client can mend: what was wrong with its input, in words it may be shown, under a stable code. */
public final class BadInput extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message reason;

    public BadInput(String code, Message reason) {
        this.code = code;
        this.reason = reason;
    }

    /** A stable upper-case code, for example {@code INVALID_CURSOR}. */
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
