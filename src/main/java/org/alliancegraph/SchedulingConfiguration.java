// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The one scheduler for everything that happens later or again and again. A task that fails, even by an {@link Error},
 * is logged and goes on at its next time: a scheduler of the JDK would drop it for good without a word.
 */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulingConfiguration.class);

    /** As many tasks can be long at the same time (aggregates, usual questions, the new day), and three more. */
    private static final int THREADS = 6;

    @Bean
    @Primary
    ThreadPoolTaskScheduler taskScheduler() {
        return scheduler();
    }

    /** A scheduler that is still to be initialized. */
    static ThreadPoolTaskScheduler scheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(THREADS);
        scheduler.setThreadNamePrefix("scheduler-");
        scheduler.setDaemon(true);
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.setErrorHandler(failure -> LOG.warn("A scheduled task failed", failure));
        return scheduler;
    }
}
