// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.TaskScheduler;

/**
 * Runs operations on threads of their own, so that requests are read and refused at once even while many operations are
 * slow. One timer task ends the operations whose time is up or whose client is gone. The threads are platform threads,
 * as the work is mostly computing in the embedded database.
 */
public final class OperationExecutor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OperationExecutor.class);

    private static final Duration WATCH_INTERVAL = Duration.ofMillis(50);

    private final ThreadPoolExecutor workers;
    private final ScheduledFuture<?> watch;
    private final Set<OperationHandle<?>> running = ConcurrentHashMap.newKeySet();

    public OperationExecutor(Limits limits, TaskScheduler scheduler) {
        int size = limits.concurrentOperations();
        this.workers = new ThreadPoolExecutor(
                size,
                size,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(Math.max(1, limits.waitingOperations())),
                Thread.ofPlatform().daemon().name("operation-", 1).factory());
        workers.allowCoreThreadTimeOut(true);
        this.watch = scheduler.scheduleWithFixedDelay(
                () -> running.removeIf(OperationExecutor::isOver),
                scheduler.getClock().instant().plus(WATCH_INTERVAL),
                WATCH_INTERVAL);
    }

    /**
     * Runs an operation.
     *
     * @return its answer; or {@link RequestRejected} if its time is up and it has not ended by itself soon after
     * @throws RequestRejected if too many operations are under way
     */
    <T> CompletableFuture<T> run(Cancellation cancellation, ClientConnection client, Supplier<T> work) {
        OperationHandle<T> operation = new OperationHandle<>(cancellation, client);
        try {
            running.add(operation);
            workers.execute(() -> operation.work(work));
        } catch (RejectedExecutionException full) {
            running.remove(operation);
            throw RequestRejected.request(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            CodedError.of(ErrorCode.OVERLOADED, Message.of("graphql.too-many-operations")))
                    .withHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        return operation.answer();
    }

    /** Whether an operation has ended. A failure is logged, so that the other operations are still checked. */
    private static boolean isOver(OperationHandle<?> operation) {
        try {
            return operation.endIfDue();
        } catch (RuntimeException | Error unexpected) {
            LOG.warn("An operation could not be ended", unexpected);
            return false;
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
        running.forEach(OperationHandle::abandon);
        workers.shutdownNow();
    }
}
