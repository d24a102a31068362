// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Lists which bases end, and acts on it by the rule that the operator has set: whoever has had no basis for that long
 * is erased. Without a rule nobody is.
 */
@Component
@DependsOn("erasure")
final class Retention implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration NOW_AND_THEN = Duration.ofHours(6);

    private final PersonalData data;
    private final Erasure erasure;
    private final ProcessingRecord record;
    private final InstantSource clock;
    private final TaskScheduler scheduler;
    private final @Nullable Period rule;

    Retention(
            PersonalData data,
            Erasure erasure,
            ProcessingRecord record,
            InstantSource clock,
            TaskScheduler scheduler,
            @Value("${alliancegraph.privacy.erase-after:#{null}}") @Nullable Period rule) {
        this.data = data;
        this.erasure = erasure;
        this.record = record;
        this.clock = clock;
        this.scheduler = scheduler;
        this.rule = rule;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Period set = rule;
        if (set != null) {
            var _ = scheduler.scheduleWithFixedDelay(() -> erase(set), NOW_AND_THEN);
        }
    }

    /** The bases that end within some days or have ended, and who has none any more. */
    Map<String, ?> list(int days) {
        LocalDate today = today();
        return Map.of(
                "ending", data.rows("ending-bases", Map.of("day", today.plusDays(days))),
                "withoutBasis", data.rows("without-basis", Map.of("day", today)));
    }

    /** Erases who has had no basis for so long; how many. */
    int erase(Period after) {
        List<Map<String, @Nullable Object>> people = data.rows("without-basis", Map.of("day", today().minus(after)));
        for (Map<String, @Nullable Object> each : people) {
            PersonalData.Stored stored = data.of(String.valueOf(each.get("person")));
            if (!stored.isEmpty()) {
                long revision = erasure.erase(stored, "Alliance Graph", "No basis any more.");
                record.note(ProcessingRecord.Kind.ERASURE, null, "retention", "revision " + revision);
            }
        }
        if (!people.isEmpty()) {
            LOG.info("{} people who had no basis any more were erased.", people.size());
        }
        return people.size();
    }

    private LocalDate today() {
        return BusinessCalendar.dayOf(clock.instant());
    }
}
