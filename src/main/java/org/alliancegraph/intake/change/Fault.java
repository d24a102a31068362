// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.io.Serial;
import java.util.List;
import org.alliancegraph.graph.BadInput;
import org.jspecify.annotations.Nullable;

/** Ends the work on one change that can't be made. */
public final class Fault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient UserError error;

    Fault(UserError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    static Fault of(UserError.Code code, String field, String message) {
        return about(code, field, message, null);
    }

    static Fault about(UserError.Code code, String field, String message, @Nullable String current) {
        return new Fault(new UserError(code, List.of(field), message, current, List.of()));
    }

    /** What a domain type says about a value, as an error about the field the value stands in. */
    static Fault of(BadInput cause, String field) {
        return of(UserError.Code.INVALID_VALUE, field, String.valueOf(cause.getMessage()));
    }

    /** The same about the field as which the value was given. */
    Fault at(String field) {
        return new Fault(new UserError(
                error.code(),
                List.of(field),
                error.message(),
                error.current(),
                error.suggestions(),
                error.obstacles()));
    }

    public UserError error() {
        return error;
    }
}
