// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.Serial;

/** A plan can't be applied because the graph is no longer as it was planned on; nothing was written. */
public final class StalePlanException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StalePlanException(String message) {
        super(message);
    }
}
