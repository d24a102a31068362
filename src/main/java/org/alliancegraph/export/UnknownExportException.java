// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.Serial;

/** Somebody asked for a file that no format has. */
final class UnknownExportException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownExportException() {
        super("There is no export of this name.", null, false, false);
    }
}
