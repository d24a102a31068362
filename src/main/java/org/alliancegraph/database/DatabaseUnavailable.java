// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.jspecify.annotations.Nullable;

/** The database can't be reached now; the request may be tried again. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
