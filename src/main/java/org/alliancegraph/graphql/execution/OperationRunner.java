// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.OperationRates;
import org.alliancegraph.access.Rights;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.graphql.transport.RequestParameters;
import org.alliancegraph.message.Message;
import org.alliancegraph.privacy.ListingRecord;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Admits and runs operations, in the same way and within the same limits for every transport. */
public final class OperationRunner {

    private final WebGraphQlHandler handler;
    private final DocumentAdmission documents;
    private final OperationExecutor operations;
    private final Limits limits;
    private final @Nullable ReferencedIds ids;
    private final OperationRights rights;
    private final OperationRates rates;
    private final @Nullable ListingRecord listings;
    private final AtomicLong number = new AtomicLong();

    /**
     * @param ids knows what exists; null where there is no graph
     * @param listings records who was given what; null where nobody answers for that
     */
    public OperationRunner(
            WebGraphQlHandler handler,
            DocumentAdmission documents,
            OperationExecutor operations,
            Limits limits,
            @Nullable ReferencedIds ids,
            Rights rights,
            OperationRates rates,
            @Nullable ListingRecord listings) {
        this.handler = handler;
        this.documents = documents;
        this.operations = operations;
        this.limits = limits;
        this.ids = ids;
        this.rights = new OperationRights(rights);
        this.rates = rates;
        this.listings = listings;
    }

    /**
     * Admits an operation.
     *
     * @throws RequestRejected if the caller may not run it, it is invalid or exceeds a limit
     */
    public DocumentAdmission.Admitted admit(Caller caller, RequestParameters parameters) {
        Account account = caller.identity().account();
        count(account, caller, 1);
        OperationRights.requireReader(account);
        DocumentAdmission.Admitted admitted = documents.admit(
                parameters.query(), parameters.operationName(), parameters.variables(), caller.language());
        rights.require(account, admitted, parameters.variables());
        int further = OperationRights.rootFields(admitted).size() - 1;
        if (further > 0) {
            count(account, caller, further);
        }
        return admitted;
    }

    /** An operation of several root fields is as much work as several operations, and counts so. */
    private void count(Account account, Caller caller, int operations) {
        InetSocketAddress address = caller.address();
        Duration wait = rates.count(
                account,
                address == null
                        ? ""
                        : address.getAddress() == null
                                ? address.getHostString()
                                : address.getAddress().getHostAddress(),
                operations);
        if (!wait.isZero()) {
            long seconds = wait.plusSeconds(1).toSeconds();
            throw RequestRejected.request(
                            HttpStatus.TOO_MANY_REQUESTS,
                            CodedError.of(ErrorCode.TOO_MANY_REQUESTS, Message.of("http.too-many-requests", seconds))
                                    .with("retryAfter", seconds))
                    .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }

    /**
     * Runs an admitted operation.
     *
     * @param then makes an answer of the response, on the thread of the operation
     * @throws RequestRejected if too many operations are under way; the answer, if it filters by what does not exist
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
        return operations.run(cancellation, client, () -> {
            if (ids != null) {
                ids.check(
                        admitted.references(),
                        caller.identity().account().role().audience(),
                        cancellation);
            }
            WebGraphQlResponse response = Objects.requireNonNull(execution.block());
            note(caller.identity().account(), admitted, parameters);
            return then.apply(response);
        });
    }

    /** Records what was read by somebody who has an account, and so sees more than everybody. */
    private void note(Account account, DocumentAdmission.Admitted admitted, RequestParameters parameters) {
        boolean reads = admitted.operation().getOperation() != OperationDefinition.Operation.MUTATION;
        if (listings != null && account.name() != null && reads) {
            listings.note(
                    account.name(),
                    OperationRights.rootFields(admitted),
                    parameters.extensions().get("purpose"));
        }
    }

    /**
     * Runs an admitted operation once subscribed to: one result of a query or mutation, or the events of a
     * subscription, until the account that began it is another one.
     */
    public Flux<ExecutionResult> results(
            Caller caller, RequestParameters parameters, DocumentAdmission.Admitted admitted, ClientConnection client) {
        Account account = caller.identity().account();
        rights.require(account, admitted, parameters.variables());
        return Mono.fromFuture(() -> run(caller, parameters, admitted, client, WebGraphQlResponse::getExecutionResult))
                .flatMapMany(result -> results(result, OperationRights.lost(caller.identity(), account)));
    }

    private static Flux<ExecutionResult> results(ExecutionResult result, Mono<Void> lost) {
        return result.getData() instanceof Publisher<?> events
                ? Flux.from(events).cast(ExecutionResult.class).takeUntilOther(lost)
                : Flux.just(result);
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
                ErrorCodes.locale(caller.language()));
        operation.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(
                        Cancellation.class,
                        cancellation,
                        DocumentAdmission.Admitted.class,
                        admitted,
                        Account.class,
                        caller.identity().account()))
                .build());
        return operation;
    }
}
