// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.io.Serial;

/** A plan can't be applied because the graph is no longer as it was planned on; nothing was written. */
public final class ChangedMeanwhile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String message) {
        super(message);
    }
}
