// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.Serial;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** An invalid parameter of an export. It is reported before anything is written. */
public final class BadParameter extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient Message reason;

    public BadParameter(String parameter, Message reason) {
        super(null, null, false, false);
        this.parameter = parameter;
        this.reason = Message.of("export.parameter", parameter, reason);
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** The error, and the allowed values. */
    public Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
