// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The places of what stays open for longer than one answer: so many and no more, and all given up before a server that
 * stops waits for requests to end.
 */
final class ConnectionQuota implements SmartLifecycle {

    private final int maximum;
    private final String what;
    private final Set<Runnable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /**
     * Places that nobody has taken.
     *
     * @param what what is open, as it is called in sentences
     */
    ConnectionQuota(int maximum, String what) {
        this.maximum = maximum;
        this.what = what;
    }

    /**
     * Takes a place.
     *
     * @param end ends what has the place, when the server stops
     * @throws RequestRejected if there are as many as there may be
     */
    synchronized void take(Runnable end) {
        if (open.size() >= maximum) {
            throw RequestRejected.request(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            CodedError.of(
                                    ErrorCode.OVERLOADED, "Too many %s are open. Try again later.".formatted(what)))
                    .telling(HttpHeaders.RETRY_AFTER, "10");
        }
        open.add(end);
    }

    void free(Runnable end) {
        open.remove(end);
    }

    /** How many are taken. */
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
