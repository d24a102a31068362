// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;
import org.alliancegraph.model.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Starts the update of a new day: at the start of the product, at midnight, and every few minutes, since the machine
 * may have slept, its clock may have been set, or a long write may have been under way at midnight.
 */
@Component
@DependsOn("migrations")
final class DayScheduler implements SmartInitializingSingleton, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DayScheduler.class);
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final DayRollover day;
    private final InstantSource clock;
    private final TaskScheduler scheduler;
    private @Nullable ScheduledFuture<?> next;

    DayScheduler(DayRollover day, InstantSource clock, TaskScheduler scheduler) {
        this.day = day;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** The days that were missed are made up for before the first request. */
    @Override
    public void afterSingletonsInstantiated() {
        rollOver();
        next = scheduler.schedule(
                this::rollOver, context -> scheduler.getClock().instant().plus(untilNext(clock.instant())));
    }

    private void rollOver() {
        try {
            int changed = day.begin();
            if (changed > 0) {
                LOG.info("{} entities show something else of themselves today.", changed);
            }
        } catch (RuntimeException failed) {
            LOG.warn("What entities show today could not be looked at; it is tried again soon.", failed);
        }
    }

    /** How long to wait: to the next midnight, if it is soon. */
    static Duration untilNext(Instant now) {
        Instant midnight = BusinessCalendar.dayOf(now)
                .plusDays(1)
                .atStartOfDay(BusinessCalendar.ZONE)
                .toInstant();
        Duration left = Duration.between(now, midnight);
        return left.compareTo(AT_MOST) < 0 ? left : AT_MOST;
    }

    @Override
    public void close() {
        if (next != null) {
            next.cancel(false);
        }
    }
}
