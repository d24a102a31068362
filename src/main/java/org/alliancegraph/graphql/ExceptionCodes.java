// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.database.WriteTimeout;
import org.alliancegraph.message.BadInput;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.validation.BindException;

/**
 * Turns what is thrown while a field is resolved into an error with a code; nothing of the exception itself is shown.
 */
public final class ExceptionCodes extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionCodes.class);

    private static final String TOO_LONG = "The operation took too long and was ended.";
    private static final String NOTHING_WRITTEN =
            "The write took too long and was ended: nothing of it was written. Try again later.";
    private static final String WRITTEN =
            "It was written, but what it did could not be read in time. Do not write it again: read it by a query.";
    private static final String UNKNOWN =
            "Whether it was written is not known. Send it again under the same clientKey: it is not written twice."
                    + " Without a clientKey, look for it in changes first.";

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return coded(exception)
                .at(environment.getField().getSourceLocation())
                .under(environment.getExecutionStepInfo().getPath().toList());
    }

    /** An exception as a client may see it. */
    public static CodedError coded(Throwable exception) {
        return switch (exception) {
            case BadInput bad -> CodedError.of(bad.code(), String.valueOf(bad.getMessage()));
            case NonNullableValueCoercedAsNullException missing ->
                CodedError.of(ErrorCode.BAD_INPUT, String.valueOf(missing.getMessage()));
            case BindException _ -> CodedError.of(ErrorCode.BAD_INPUT, "An argument can't be used as it is written.");
            case DatabaseUnavailable _ -> unavailable(exception);
            case ReadTimeout _, ReadCancelled _ -> timeout();
            case WriteTimeout write -> timeout(write.outcome());
            default -> internal(exception.getClass().getSimpleName(), exception);
        };
    }

    /** The error of an operation whose time is up. */
    public static CodedError timeout() {
        return CodedError.of(ErrorCode.TIMEOUT, TOO_LONG);
    }

    /** The error of an operation that wrote when its time was up. */
    public static CodedError timeout(WriteTimeout.Outcome outcome) {
        return switch (outcome) {
            case NOTHING_WRITTEN -> CodedError.of(ErrorCode.TIMEOUT, NOTHING_WRITTEN);
            case WRITTEN -> CodedError.of(ErrorCode.TIMEOUT, WRITTEN);
            case UNKNOWN -> CodedError.of(ErrorCode.OUTCOME_UNKNOWN, UNKNOWN);
        };
    }

    private static CodedError unavailable(Throwable exception) {
        LOG.warn("The database can't be reached: {}", exception.getMessage());
        return CodedError.of(ErrorCode.DATABASE_UNAVAILABLE, "The database can't be reached now. Try again later.");
    }

    /** A fault of the server: told to the log in full, to the client by a reference to the log. */
    static CodedError internal(Object what, @Nullable Throwable exception) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Internal error {}: {}", reference, what, exception);
        return CodedError.of(ErrorCode.INTERNAL_ERROR, "Something went wrong on the server. Reference: " + reference)
                .with("reference", reference);
    }
}
