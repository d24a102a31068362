// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The time of an operation was up while it wrote. What became of the write is part of the answer. */
public final class WriteTimeout extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    public WriteTimeout(Outcome outcome, @Nullable Throwable cause) {
        super("The write did not end in the time of its operation: " + outcome, cause);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What is known of a write. */
    public enum Outcome {
        /** It was rolled back. */
        NOTHING_WRITTEN,
        /** It was committed; only what it did could not be read any more. */
        WRITTEN,
        /** The commit was asked for, and nobody knows whether it happened. */
        UNKNOWN
    }
}
