// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.Serial;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.message.Language;

/** A row that can't be accepted as it is, where nobody can be asked; the message says where it is and why. */
public final class RefusedRowException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private RefusedRowException(String message) {
        super(message);
    }

    static RefusedRowException of(PlanRow row) {
        PlanRow.Reason reason = row.reasons().getFirst();
        String id = row.id() == null ? "" : ", " + row.id();
        return new RefusedRowException(row.position().at(reason.column()) + id + ": "
                + reason.message().in(Language.EN));
    }

    static RefusedRowException of(Diagnostic notice) {
        return new RefusedRowException(
                notice.position() + ": " + notice.message().in(Language.EN));
    }
}
