// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.SettledMoments;
import org.alliancegraph.snapshot.SnapshotInstances;
import org.alliancegraph.snapshot.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Three instances of the product on one database, whose clocks differ by minutes, write and read at the same time. */
@WritingTest
@DisplayName("What was known at a past moment")
class KnownAtIT {

    private static final int WRITES = 12;
    private static final List<Duration> CLOCKS = List.of(Duration.ZERO, Duration.ofMinutes(2), Duration.ofMinutes(-3));

    @Autowired
    private Neo4jClient client;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<Instance> instances = new ArrayList<>();

    /** One process of the product, as far as it gives out moments and reads at them. */
    private record Instance(InstantSource clock, RevisionLog log, Snapshots snapshots) {}

    /** What somebody read. */
    private record Answer(Instant knownAt, TimeScope.Snapshot snapshot) {}

    @BeforeEach
    void start() {
        Instant begin = client.query("MATCH (moments:Ledger {id: 'moments'}) RETURN moments.last AS last")
                .fetchAs(ZonedDateTime.class)
                .one()
                .orElseThrow()
                .toInstant();
        long started = System.nanoTime();
        ApplicationEventPublisher nobody = event -> {};
        for (Duration off : CLOCKS) {
            InstantSource clock = () -> begin.plus(off).plusNanos(System.nanoTime() - started);
            RevisionLog[] log = new RevisionLog[1];
            SettledMoments settled = SnapshotInstances.settled((moment, ends) -> log[0].promise(moment, ends), clock);
            log[0] = new RevisionLog(client, clock, nobody, settled, new TimedTransactions(transactions));
            instances.add(new Instance(clock, log[0], SnapshotInstances.snapshots(reads, settled)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @DisplayName("never changes, whoever writes and reads it when")
    void neverChanges(long seed) throws Exception {
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        AtomicLong writing = new AtomicLong(instances.size());
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (Instance each : instances) {
                all.add(people.submit(() -> {
                    write(each, new Random(seed));
                    writing.decrementAndGet();
                }));
                all.add(people.submit(() -> {
                    Random random = new Random(seed);
                    while (writing.get() > 0) {
                        answers.add(read(each, each.clock().instant().minusNanos(random.nextInt(3_000_000))));
                        LockSupport.parkNanos(random.nextInt(5_000_000));
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(answers).hasSizeGreaterThan(WRITES);
        for (Answer each : answers) {
            assertThat(read(instances.getFirst(), each.knownAt())).isEqualTo(each);
        }
    }

    @Test
    @DisplayName("is told only when the write that is being committed is, and not for ever waited for")
    void waits() throws Exception {
        Instance instance = instances.getFirst();
        try (var session = driver.session();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            var committing = session.beginTransaction();
            committing
                    .run("MATCH (moments:Ledger {id: 'moments'}) SET moments.locked = true")
                    .consume();
            Instant moment = instance.clock().instant();
            assertThatThrownBy(() -> instance.snapshots().at(moment, Cancellation.after(Duration.ofMillis(200))))
                    .isInstanceOf(ReadTimeout.class);
            Future<Answer> waiting = people.submit(() -> read(instance, moment));
            committing
                    .run(
                            "MATCH (moments:Ledger {id: 'moments'}) SET moments.last = $now",
                            Map.of("now", moment.atZone(ZoneOffset.UTC)))
                    .consume();
            committing.commit();
            assertThat(read(instance, moment)).isEqualTo(waiting.get(20, TimeUnit.SECONDS));
        }
    }

    /** Some writes in one transaction, and some in two, as imports are. */
    private void write(Instance instance, Random random) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        RevisionInfo heading = new RevisionInfo(RevisionInfo.Kind.MUTATION, "Ada", "To be known.");
        for (int i = 0; i < WRITES; i++) {
            if (random.nextInt(4) > 0) {
                transaction.executeWithoutResult(status ->
                        instance.log().publish(instance.log().open(heading).number()));
            } else {
                long number = transaction
                        .execute(status -> instance.log().begin(heading))
                        .number();
                transaction.executeWithoutResult(status -> instance.log().publish(number));
            }
        }
    }

    private static Answer read(Instance instance, Instant knownAt) {
        return new Answer(knownAt, instance.snapshots().at(knownAt, Cancellation.after(Duration.ofMinutes(1))));
    }
}
