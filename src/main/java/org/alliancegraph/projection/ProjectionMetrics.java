// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts what operators should see of the image: what it holds, and how often it was found to be wrong. */
@Component
final class ProjectionMetrics {

    private final AtomicLong claims = new AtomicLong();
    private final AtomicLong revision = new AtomicLong();
    private final Counter mismatches;

    ProjectionMetrics(ObjectProvider<MeterRegistry> registries) {
        MeterRegistry registry = registries.getIfAvailable(SimpleMeterRegistry::new);
        mismatches = Counter.builder("alliancegraph.projection.mismatches")
                .description("How often the network in memory was not what the database holds")
                .register(registry);
        Gauge.builder("alliancegraph.projection.claims", claims, AtomicLong::get)
                .description("Claims of the network in memory, of all times")
                .register(registry);
        Gauge.builder("alliancegraph.projection.revision", revision, AtomicLong::get)
                .description("The newest revision that the network in memory knows")
                .register(registry);
    }

    void holds(NetworkImage image) {
        claims.set(image.claims().count());
        revision.set(image.applied().revision());
    }

    void mismatch() {
        mismatches.increment();
    }

    /** How often the image was found to be wrong. */
    double mismatches() {
        return mismatches.count();
    }
}
