// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.alliancegraph.database.Query;
import org.springframework.stereotype.Component;

/**
 * The aggregates of the newest snapshot that requests used in the last minutes: those that are worth computing again
 * after the next write.
 */
@Component
final class RecentAggregates {

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final int KEPT = 32;

    private final InstantSource clock;
    private final LinkedHashMap<Query, Instant> asked = new LinkedHashMap<>(KEPT, 0.75f, true);

    RecentAggregates(InstantSource clock) {
        this.clock = clock;
    }

    /** Notes the aggregates of a request; these queries have no snapshot yet. */
    synchronized void ask(Collection<Query> parts) {
        parts.stream()
                .filter(part -> part.computation() == null || part.computation().isShared())
                .forEach(part -> asked.put(part, clock.instant()));
        while (asked.size() > KEPT) {
            asked.pollFirstEntry();
        }
    }

    /** The recently requested aggregates, the latest first. */
    synchronized List<Query> lately() {
        Instant since = clock.instant().minus(LATELY);
        asked.values().removeIf(since::isAfter);
        return List.copyOf(asked.sequencedKeySet().reversed());
    }
}
