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
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
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

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable exception, DataFetchingEnvironment environment) {
        return coded(exception)
                .at(environment.getField().getSourceLocation())
                .under(environment.getExecutionStepInfo().getPath().toList());
    }

    /** An exception as a client may see it. */
    public static CodedError coded(Throwable exception) {
        return switch (exception) {
            case BadInput bad -> CodedError.of(bad.code(), bad.reason());
            case NonNullableValueCoercedAsNullException missing ->
                CodedError.of(
                        ErrorCode.BAD_INPUT, ErrorCodes.engine(String.valueOf(missing.getMessage()), Language.EN));
            case BindException _ -> CodedError.of(ErrorCode.BAD_INPUT, Message.of("graphql.argument-unusable"));
            case DatabaseUnavailable _ -> unavailable(exception);
            case ReadTimeout _, ReadCancelled _ -> timeout();
            case WriteTimeout write -> timeout(write.outcome());
            default -> internal(exception.getClass().getSimpleName(), exception);
        };
    }

    /** The error of an operation whose time is up. */
    public static CodedError timeout() {
        return CodedError.of(ErrorCode.TIMEOUT, Message.of("graphql.timeout"));
    }

    /** The error of an operation that wrote when its time was up. */
    public static CodedError timeout(WriteTimeout.Outcome outcome) {
        return switch (outcome) {
            case NOTHING_WRITTEN -> CodedError.of(ErrorCode.TIMEOUT, Message.of("graphql.nothing-written"));
            case WRITTEN -> CodedError.of(ErrorCode.TIMEOUT, Message.of("graphql.written-but-unread"));
            case UNKNOWN -> CodedError.of(ErrorCode.OUTCOME_UNKNOWN, Message.of("graphql.outcome-unknown"));
        };
    }

    private static CodedError unavailable(Throwable exception) {
        LOG.warn("The database can't be reached: {}", exception.getMessage());
        return CodedError.of(ErrorCode.DATABASE_UNAVAILABLE, Message.of("graphql.database-away"));
    }

    /** A fault of the server: told to the log in full, to the client by a reference to the log. */
    static CodedError internal(Object what, @Nullable Throwable exception) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Internal error {}: {}", reference, what, exception);
        return CodedError.of(ErrorCode.INTERNAL_ERROR, Message.of("graphql.internal", reference))
                .with("reference", reference);
    }
}
