// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.jspecify.annotations.Nullable;

/** Why the product can't start, in one sentence for whoever started it. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
