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

    private final UndoFollowers followers;

    UndoController(Neo4jClient client) {
        this.followers = new UndoFollowers(
                () -> Flux.interval(Duration.ZERO, STEP).onBackpressureDrop().publishOn(Schedulers.boundedElastic(), 1),
                revision -> UndoProgress.of(revision, client));
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
        return followers.follow(revision);
    }
}
