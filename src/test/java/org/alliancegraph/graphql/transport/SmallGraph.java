// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alliancegraph.access.AccessConfiguration;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Rights;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.graphql.execution.EngineConfiguration;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import reactor.core.publisher.Flux;

/** A graph without a database behind the real endpoint, whose fields are as slow and as faulty as a test wants. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration"
        })
@Import({
    AccessConfiguration.class,
    EngineConfiguration.class,
    DoorConfiguration.class,
    HttpConfiguration.class,
    SubscriptionConfiguration.class,
    ProblemController.class
})
class SmallGraph {

    static final String SECRET = "MATCH (n) RETURN n.secret";

    @Bean
    @Primary
    ThreadPoolTaskScheduler taskScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(2);
        scheduler.setDaemon(true);
        return scheduler;
    }

    @Bean
    @Primary
    Rights smallRights() {
        Map<String, AccessRole> all = new HashMap<>();
        List.of("hello", "actor", "actors", "nodes", "day", "moment", "slow", "fail", "nothing")
                .forEach(each -> all.put("Query." + each, AccessRole.PUBLIC));
        List.of("count", "breaks", "refused", "waits")
                .forEach(each -> all.put("Subscription." + each, AccessRole.PUBLIC));
        all.put("Mutation.touch", AccessRole.EDITOR);
        return new Rights(all);
    }

    @Bean
    Slow slow() {
        return new Slow();
    }

    @Bean
    RuntimeWiringConfigurer fields(Slow slow, Counted counted) {
        return wiring -> wiring.type(
                        "Query",
                        type -> type.dataFetcher("hello", SmallGraph::hello)
                                .dataFetcher("actor", environment -> slow.counted(Map.of("id", "person:1")))
                                .dataFetcher(
                                        "actors",
                                        environment -> slow.counted(Map.of("edges", List.of(), "totalCount", 0)))
                                .dataFetcher("nodes", environment -> slow.counted(List.of()))
                                .dataFetcher("day", environment -> environment.getArgument("day"))
                                .dataFetcher("moment", environment -> environment.getArgument("moment"))
                                .dataFetcher("slow", slow::work)
                                .dataFetcher("fail", SmallGraph::fail))
                .type("Subscription", type -> subscriptions(type, counted))
                .type("Mutation", type -> type.dataFetcher("touch", environment -> "touched"))
                .type("Actor", SmallGraph::actor);
    }

    @Bean
    Counted counted() {
        return new Counted();
    }

    /** How many numbers were made for subscribers, and whether one has gone. */
    static final class Counted {
        final AtomicInteger made = new AtomicInteger();
        volatile CountDownLatch cancelled = new CountDownLatch(1);

        void reset() {
            made.set(0);
            cancelled = new CountDownLatch(1);
        }
    }

    private static TypeRuntimeWiring.Builder subscriptions(TypeRuntimeWiring.Builder type, Counted counted) {
        return type.dataFetcher(
                        "count",
                        environment -> Flux.range(1, Objects.requireNonNull(environment.<Integer>getArgument("to")))
                                .doOnNext(each -> counted.made.incrementAndGet())
                                .doOnCancel(() -> counted.cancelled.countDown()))
                .dataFetcher(
                        "breaks",
                        environment -> Flux.just(1).concatWith(Flux.error(new DatabaseUnavailable(SECRET, null))))
                .dataFetcher("waits", environment -> Flux.never())
                .dataFetcher("refused", environment -> {
                    throw new BadInput("INVALID_CURSOR", Message.of("query.cursor-of-other-connection"));
                });
    }

    private static TypeRuntimeWiring.Builder actor(TypeRuntimeWiring.Builder type) {
        return type.typeResolver(environment -> environment.getSchema().getObjectType("Person"));
    }

    private static String hello(DataFetchingEnvironment environment) {
        return "Hello " + environment.getArguments();
    }

    private static String fail(DataFetchingEnvironment environment) {
        throw switch (Objects.requireNonNull(environment.<String>getArgument("how"))) {
            case "BadInput" -> new BadInput("INVALID_CURSOR", Message.of("query.cursor-of-other-connection"));
            case "DatabaseUnavailable" -> new DatabaseUnavailable(SECRET, null);
            case "ReadTimeout" -> new ReadTimeout(SECRET, null);
            case "ReadCancelled" -> new ReadCancelled(SECRET, null);
            default -> new IllegalStateException(SECRET);
        };
    }

    /** A field that works on until its operation is ended, and tells the test of it. */
    static final class Slow {

        final AtomicInteger reads = new AtomicInteger();
        volatile CountDownLatch started = new CountDownLatch(1);
        volatile CountDownLatch cancelled = new CountDownLatch(1);

        void reset() {
            reads.set(0);
            started = new CountDownLatch(1);
            cancelled = new CountDownLatch(1);
        }

        <T> T counted(T value) {
            reads.incrementAndGet();
            return value;
        }

        String work(DataFetchingEnvironment environment) throws InterruptedException {
            Cancellation cancellation =
                    Objects.requireNonNull(environment.getGraphQlContext().get(Cancellation.class));
            CountDownLatch end = new CountDownLatch(1);
            CountDownLatch told = cancelled;
            cancellation.onCancel(end::countDown);
            started.countDown();
            if (end.await(30, TimeUnit.SECONDS)) {
                told.countDown();
                throw new ReadCancelled(SECRET, null);
            }
            return "never";
        }
    }
}
