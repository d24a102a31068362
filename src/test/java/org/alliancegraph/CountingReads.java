// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
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
