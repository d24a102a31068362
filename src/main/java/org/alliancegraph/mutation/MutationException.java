// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.io.Serial;
import java.util.List;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Ends an invalid change with the error for the client. */
public final class MutationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient UserError error;

    MutationException(UserError error) {
        super(null, null, false, false);
        this.error = error;
    }

    static MutationException of(UserError.Code code, String field, Message message) {
        return about(code, field, message, null);
    }

    static MutationException about(UserError.Code code, String field, Message message, @Nullable String current) {
        return new MutationException(new UserError(code, List.of(field), message, current, List.of()));
    }

    /** Converts an error of a domain type about a value to an error about its field. */
    static MutationException of(BadInput cause, String field) {
        return of(
                cause.code().equals(EntityFields.MISSING) ? UserError.Code.MISSING_VALUE : UserError.Code.INVALID_VALUE,
                field,
                cause.reason());
    }

    /** The same error about another field. */
    MutationException at(String... field) {
        return new MutationException(new UserError(
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

    @Override
    public String getMessage() {
        return error.message().in(Language.EN);
    }
}
