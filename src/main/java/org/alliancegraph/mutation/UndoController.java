// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.time.Duration;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Lets whoever waits for the undo of a large revision follow it. */
@Controller
class UndoController implements RuntimeWiringConfigurer {

    private static final Duration STEP = Duration.ofMillis(250);

    /** So often it is looked for one that does not begin. */
    private static final int PATIENCE = 20;

    private final Neo4jClient client;

    UndoController(Neo4jClient client) {
        this.client = client;
    }

    /** Fields that are read off as they are. */
    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.type("UndoProgress", wiring -> {
            List.of("underWay", "progress", "undoneBy")
                    .forEach(field -> wiring.dataFetcher(
                            field,
                            environment -> PropertyDataFetcher.fetching(field).get(environment)));
            return wiring;
        });
    }

    @SubscriptionMapping
    Flux<UndoProgress> undoProgress(@Argument int revision) {
        return Flux.interval(Duration.ZERO, STEP)
                .onBackpressureDrop()
                .publishOn(Schedulers.boundedElastic(), 1)
                .map(tick -> new Look(UndoProgress.of(revision, client), tick + 1))
                .scan(Look::after)
                .takeUntil(Look::last)
                .map(Look::seen);
    }

    /** @param waited how many looks there were without an undo */
    private record Look(UndoProgress seen, long waited) {

        /** Once one was under way, there is nothing more to wait for. */
        Look after(Look next) {
            boolean ended = seen.underWay() && !next.seen.underWay();
            return ended ? new Look(next.seen, PATIENCE) : next;
        }

        boolean last() {
            return !seen.underWay() && (seen.undoneBy() != null || waited >= PATIENCE);
        }
    }
}
