// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.Serial;

/** A file that can't be taken in at all; the message says why and what to do. */
public final class UnreadableFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    public UnreadableFile(DiagnosticCode code, String message) {
        super(message);
        this.code = code.name();
    }

    /** A stable upper-case code, for example {@code OLD_EXCEL}. */
    public String code() {
        return code;
    }
}
