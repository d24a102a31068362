// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alliancegraph.graph.Cancellation;
import org.alliancegraph.graph.Query;
import org.alliancegraph.graph.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Remembers the statements that the product of the tests sends, so that a test can count them and look at their plans.
 */
public final class CountingReads implements Reads {

    private final Reads reads;
    private final List<Query> sent = new CopyOnWriteArrayList<>();

    private CountingReads(Reads reads) {
        this.reads = reads;
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation) {
        sent.add(query);
        return reads.rows(query, cancellation);
    }

    /** What was sent since it was last asked. */
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
                    return bean instanceof Reads reads ? new CountingReads(reads) : bean;
                }
            };
        }
    }
}
