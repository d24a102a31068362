// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.Duration;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Loads the image at the start, follows what others write before somebody asks, and checks the image now and then. */
@Component
final class ProjectionSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionSchedule.class);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration FOLLOWED_EVERY = Duration.ofSeconds(30);

    private final Projection projection;
    private final ProjectionCheck check;
    private final Snapshots snapshots;
    private final Duration checkEvery;
    private final TaskScheduler scheduler;

    /** @param checkEvery how often the image is compared with the database; zero leaves all to the first read */
    ProjectionSchedule(
            Projection projection,
            ProjectionCheck check,
            Snapshots snapshots,
            @Value("${alliancegraph.projection.check-every:10m}") Duration checkEvery,
            TaskScheduler scheduler) {
        this.projection = projection;
        this.check = check;
        this.snapshots = snapshots;
        this.checkEvery = checkEvery;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!checkEvery.isZero()) {
            var now = scheduler.getClock().instant();
            var _ = scheduler.scheduleWithFixedDelay(this::follow, now, FOLLOWED_EVERY);
            var _ = scheduler.scheduleWithFixedDelay(check::check, now.plus(checkEvery), checkEvery);
        }
    }

    private void follow() {
        try {
            Cancellation patience = Cancellation.after(PATIENCE);
            projection.at(snapshots.at(Snapshots.NOW, patience), patience);
        } catch (RuntimeException unreachable) {
            LOG.debug("The network is not loaded before somebody asks", unreachable);
        }
    }
}
