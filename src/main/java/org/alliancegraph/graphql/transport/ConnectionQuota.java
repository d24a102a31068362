// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.Disposable;

/**
 * The number of connections or subscriptions that may be open at the same time. A server that stops closes them first,
 * since it would wait for their requests to end otherwise.
 */
final class ConnectionQuota implements SmartLifecycle {

    private final int maximum;
    private final Message what;
    private final Set<Runnable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /**
     * A quota of which nothing is used.
     *
     * @param what the name in error messages of what is open
     */
    ConnectionQuota(int maximum, Message what) {
        this.maximum = maximum;
        this.what = what;
    }

    /**
     * Takes a place.
     *
     * @param end closes what has the place, when the server stops
     * @return gives the place back
     * @throws RequestRejected if all places are taken
     */
    synchronized Disposable take(Runnable end) {
        if (open.size() >= maximum) {
            throw RequestRejected.request(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            CodedError.of(ErrorCode.OVERLOADED, Message.of("graphql.too-many-open", what)))
                    .withHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        open.add(end);
        return () -> open.remove(end);
    }

    /** The number of places that are taken. */
    int taken() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(Runnable::run);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
