// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.Serial;

/** The limit of concurrent exports is reached. */
final class ExportsBusy extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ExportsBusy() {
        super("As many exports are under way as possible.", null, false, false);
    }
}
