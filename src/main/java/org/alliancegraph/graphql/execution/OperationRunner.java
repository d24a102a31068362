// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.graphql.transport.RequestParameters;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Lets operations in and runs them, in the same way and within the same limits whatever transport they came by. */
public final class OperationRunner {

    private final WebGraphQlHandler handler;
    private final DocumentAdmission documents;
    private final OperationExecutor operations;
    private final Limits limits;
    private final AtomicLong number = new AtomicLong();

    public OperationRunner(
            WebGraphQlHandler handler, DocumentAdmission documents, OperationExecutor operations, Limits limits) {
        this.handler = handler;
        this.documents = documents;
        this.operations = operations;
        this.limits = limits;
    }

    /**
     * Lets in an operation.
     *
     * @throws RequestRejected if it is invalid or exceeds a limit
     */
    public DocumentAdmission.Admitted admit(RequestParameters parameters) {
        return documents.admit(parameters.query(), parameters.operationName(), parameters.variables());
    }

    /**
     * Runs an operation that was let in.
     *
     * @param then makes an answer of what the operation brought, on the thread of the operation
     * @throws RequestRejected if too many operations are under way
     */
    public <T> CompletableFuture<T> run(
            Caller caller,
            RequestParameters parameters,
            DocumentAdmission.Admitted admitted,
            ClientConnection client,
            Function<WebGraphQlResponse, T> then) {
        Cancellation cancellation = Cancellation.after(limits.time(admitted));
        Mono<WebGraphQlResponse> execution =
                handler.handleRequest(operation(caller, parameters, admitted, cancellation));
        return operations.run(cancellation, client, () -> then.apply(Objects.requireNonNull(execution.block())));
    }

    private WebGraphQlRequest operation(
            Caller caller,
            RequestParameters parameters,
            DocumentAdmission.Admitted admitted,
            Cancellation cancellation) {
        WebGraphQlRequest operation = new WebGraphQlRequest(
                caller.uri(),
                caller.headers(),
                null,
                caller.address(),
                caller.attributes(),
                parameters.asRequest(),
                Long.toString(number.incrementAndGet()),
                Locale.ENGLISH);
        operation.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        Map.of(Cancellation.class, cancellation, DocumentAdmission.Admitted.class, admitted))
                .build());
        return operation;
    }
}
