// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.jspecify.annotations.Nullable;

/** A read took longer than an operation may; the database has stopped working on it. */
public final class ReadTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadTimeout(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
