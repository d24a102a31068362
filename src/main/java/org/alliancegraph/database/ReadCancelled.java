// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.jspecify.annotations.Nullable;

/** Nobody waits for the answer of a read any more; the database has stopped working on it. */
public final class ReadCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadCancelled(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
