// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.Serial;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** A plan can't be applied because the graph is no longer as it was planned on; nothing was written. */
public final class StalePlanException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    StalePlanException(Message reason) {
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
