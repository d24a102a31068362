// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether reads are answered now, by reading the way requests do. It stands in for Spring Boot's indicator of the
 * same name, which asks over Bolt in any case and waits longer than a load balancer does.
 */
@Component("neo4jHealthIndicator")
final class DatabaseHealth implements HealthIndicator {

    private static final Query QUESTION = new Query("RETURN 1 AS answer", Map.of());
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReadExecutor reads;

    DatabaseHealth(ReadExecutor reads) {
        this.reads = reads;
    }

    @Override
    public Health health() {
        try {
            reads.rows(QUESTION, Cancellation.after(PATIENCE));
            return Health.up().build();
        } catch (DatabaseUnavailable | ReadTimeout | ReadCancelled e) {
            return Health.down(e).build();
        }
    }
}
