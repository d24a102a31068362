// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpStatus;

/** A running operation. It is completed once, by itself or by the timer that ends late operations. */
public final class OperationHandle<T> {

    /** How long an operation may go on after its time, to end by itself with an error that names the slow field. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Cancellation cancellation;
    private final ClientConnection client;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private boolean answered;
    private long late;

    OperationHandle(Cancellation cancellation, ClientConnection client) {
        this.cancellation = cancellation;
        this.client = client;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    void work(Supplier<T> work) {
        if (cancellation.cancelled()) {
            return;
        }
        try {
            T result = work.get();
            if (finish()) {
                answer.complete(result);
            }
        } catch (Throwable failure) {
            if (finish()) {
                answer.completeExceptionally(failure);
            }
            if (failure instanceof VirtualMachineError error) {
                throw error;
            }
        }
    }

    /** Ends the operation if its client is gone or its time is up; returns whether it has ended. */
    boolean endIfDue() {
        boolean gone;
        synchronized (this) {
            if (answered) {
                return true;
            }
            gone = client.isClosed();
            answered = gone;
        }
        if (gone) {
            answer.completeExceptionally(new ClientGone());
            cancellation.cancel();
        } else if (cancellation.remaining().isZero()) {
            end();
        }
        return gone;
    }

    private void end() {
        long now = System.nanoTime();
        if (late == 0) {
            late = now;
            cancellation.cancel();
        } else if (now - late > GRACE.toNanos() && finish()) {
            answer.completeExceptionally(RequestRejected.late(cancellation.mayHaveWritten()));
            cancellation.cancel();
        }
    }

    /** Ends the operation because the server stops. */
    void abandon() {
        cancellation.cancel();
        if (finish()) {
            answer.completeExceptionally(RequestRejected.request(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    CodedError.of(ErrorCode.OVERLOADED, Message.of("graphql.stopping"))));
        }
    }

    private synchronized boolean finish() {
        boolean first = !answered;
        answered = true;
        return first;
    }

    /** Thrown when the client has closed the connection. */
    public static final class ClientGone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClientGone() {
            super("The client has closed the connection", null, false, false);
        }
    }
}
