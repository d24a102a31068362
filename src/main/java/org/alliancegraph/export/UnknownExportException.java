// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.Serial;

/** The requested file name belongs to no format. */
final class UnknownExportException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownExportException() {
        super("There is no export of this name.", null, false, false);
    }
}
