// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.snapshot.RevisionVisible;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the usual queries about the whole network soon after a start, so that their results are cached: at national size
 * the first client would wait longer than an operation may take. The queries run one after another. A write ends the
 * run, since results of the older revision are not used any more.
 */
@Component
@ConditionalOnWebApplication
final class CacheWarmer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CacheWarmer.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The slowest queries, the most frequent ones first. */
    private static final List<String> USUAL = List.of(
            "13-the-whole-network",
            "22-who-is-in-the-network",
            "23-how-did-it-grow",
            "42-what-was-gained",
            "03-where-sources-disagree");

    private final ExecutionGraphQlService engine;
    private final Duration after;
    private final TaskScheduler scheduler;
    private volatile boolean worth;

    CacheWarmer(
            ExecutionGraphQlService engine,
            @Value("${alliancegraph.prepare-after:5s}") Duration after,
            TaskScheduler scheduler) {
        this.engine = engine;
        this.after = after;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (!after.isZero()) {
            worth = true;
            var _ = scheduler.schedule(
                    this::prepare, scheduler.getClock().instant().plus(after));
        }
    }

    /** Ends the run: after a write, recently used results are computed again anyway. */
    @EventListener(RevisionVisible.class)
    void written() {
        worth = false;
    }

    private void prepare() {
        long begun = System.nanoTime();
        for (String each : USUAL) {
            if (!worth) {
                return;
            }
            try {
                ask(each);
            } catch (RuntimeException | IOException failed) {
                LOG.debug("{} could not be prepared", each, failed);
            }
        }
        LOG.debug("Prepared what is usual in {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private void ask(String name) throws IOException {
        String document = text(name + ".graphql");
        JsonNode variables = JSON.readTree(text(name + ".json")).path("variables");
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> values = JSON.convertValue(variables, Map.class);
        ExecutionGraphQlResponse answer = engine.execute(new DefaultExecutionGraphQlRequest(
                        document, null, values, Map.of(), "preparation-" + name, Locale.ENGLISH))
                .block();
        if (answer != null && !answer.getErrors().isEmpty()) {
            LOG.debug("{} could not be prepared: {}", name, answer.getErrors());
        }
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("graphql/operations/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        worth = false;
    }
}
