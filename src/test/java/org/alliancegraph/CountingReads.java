// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Remembers the statements that the product of the tests sends, so that a test can count them and look at their plans.
 * It does not tell of commits, so they are those that an external database would be sent.
 */
public final class CountingReads implements ReadExecutor {

    private static final Duration PLANNED_WITHIN = Duration.ofMinutes(1);

    private final ReadExecutor reads;
    private final List<Query> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger polls = new AtomicInteger();

    private CountingReads(ReadExecutor reads) {
        this.reads = reads;
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        if (query.text().equals(CypherFiles.text("snapshot/newest-revision"))) {
            polls.incrementAndGet();
        } else {
            sent.add(query);
        }
        return reads.rows(query, cancellation);
    }

    /** How often somebody looked for a new revision since it was last asked. */
    public int polls() {
        return polls.getAndSet(0);
    }

    /** What was sent since it was last asked, apart from looks for new revisions. */
    public List<Query> sent() {
        List<Query> queries = List.copyOf(sent);
        sent.clear();
        return queries;
    }

    /**
     * What is sent for a question that is asked often, as its own statement is planned in the background.
     *
     * @param size how many statements it then takes
     */
    public List<Query> sentOften(Runnable question, int size) {
        AtomicReference<List<Query>> last = new AtomicReference<>(List.of());
        await().atMost(PLANNED_WITHIN).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            sent.clear();
            question.run();
            last.set(sent());
            assertThat(last.get()).hasSize(size);
        });
        return last.get();
    }

    /** Puts the counter around the product's way to read. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Around {

        @Bean
        static BeanPostProcessor countingReads() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof ReadExecutor reads ? new CountingReads(reads) : bean;
                }
            };
        }
    }
}
