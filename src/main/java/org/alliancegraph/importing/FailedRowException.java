// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.Serial;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** The database refused a row of a plan. The message names the row. */
final class FailedRowException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    FailedRowException(PlanRow row, Throwable cause) {
        super(cause);
        this.reason = Message.of("importing.failed-at", row.position().place(), row.what());
    }

    Message reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.in(Language.EN);
    }
}
