// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.Projection;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Computes metrics on a thread of its own when somebody asks for them and keeps the latest. Who asks never waits: until
 * the metrics of a revision are there, those of an earlier one of the same day are given, which say so.
 */
@Component
public final class MetricsCache implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsCache.class);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int KEPT = 6;

    private final Projection projection;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("metrics").factory());
    private final LinkedHashMap<Moment, NetworkMetrics> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private @Nullable Moment next;
    private @Nullable Moment running;
    private double progress;
    private final Map<Audience, NetworkMetrics> last = new EnumMap<>(Audience.class);

    MetricsCache(Projection projection) {
        this.projection = projection;
    }

    /** A day and what was known. */
    private record Moment(
            LocalDate asOf, boolean dayGiven, TimeScope.Snapshot snapshot, Map<String, @Nullable Object> reader) {

        /** For whom it is: where groups and places of those who see more go on, they would tell of it. */
        Audience audience() {
            return reader.get(QueryCompiler.READER) instanceof Audience restricted ? restricted : Audience.STEWARDS;
        }

        /** What a computation has among its parameters. */
        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>(reader);
            parameters.put("revision", snapshot.revision());
            parameters.put("inFlight", snapshot.inFlight());
            return parameters;
        }
    }

    /**
     * What there is for a moment.
     *
     * @param metrics of this or an earlier revision, null if there are none yet
     * @param progress how far those of this revision are, from 0 to 1
     */
    record Found(@Nullable NetworkMetrics metrics, double progress) {}

    /** The metrics for the moment that the parameters of a statement tell. */
    Found find(Map<String, ? extends @Nullable Object> parameters) {
        return find(new Moment(
                (LocalDate) Objects.requireNonNull(parameters.get("asOf")),
                Boolean.TRUE.equals(parameters.get("dayGiven")),
                ReadMoment.snapshot(parameters),
                reader(parameters)));
    }

    /** For whom metrics are computed, and by what is judged what they may see; empty for those who see everything. */
    private static Map<String, @Nullable Object> reader(Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> reader = new HashMap<>();
        if (parameters.get(QueryCompiler.READER) instanceof Audience) {
            for (String each : List.of(QueryCompiler.READER, QueryCompiler.TODAY, Query.NEWEST)) {
                if (parameters.containsKey(each)) {
                    reader.put(each, parameters.get(each));
                }
            }
        }
        return reader;
    }

    private synchronized Found find(Moment moment) {
        NetworkMetrics exact = kept.get(moment);
        if (exact != null) {
            return new Found(exact, 1);
        }
        if (!moment.equals(running)) {
            next = moment;
            if (running == null) {
                start();
            }
        }
        NetworkMetrics earlier = null;
        for (var each : kept.entrySet()) {
            if (each.getKey().asOf().equals(moment.asOf())
                    && each.getKey().reader().isEmpty()
                    && moment.reader().isEmpty()
                    && each.getValue().revision() <= moment.snapshot().revision()
                    && (earlier == null || each.getValue().revision() > earlier.revision())) {
                earlier = each.getValue();
            }
        }
        return new Found(earlier, moment.equals(running) ? progress : 0);
    }

    /** Of several moments that somebody asked for meanwhile, the last is computed. */
    private synchronized void start() {
        Moment moment = next;
        running = moment;
        next = null;
        progress = 0;
        if (moment != null) {
            worker.execute(() -> compute(moment));
        }
    }

    private void compute(Moment moment) {
        try {
            NetworkMetrics metrics = new NetworkMetrics(
                    projection.at(moment.parameters(), Cancellation.after(PATIENCE)),
                    new ReadMoment(moment.asOf(), moment.dayGiven(), moment.snapshot()),
                    moment.snapshot().revision(),
                    last(moment),
                    this::progressed);
            done(moment, metrics);
        } catch (RuntimeException failed) {
            LOG.warn("The metrics of the network can't be computed", failed);
        } finally {
            start();
        }
    }

    private synchronized @Nullable NetworkMetrics last(Moment moment) {
        return last.get(moment.audience());
    }

    private synchronized void progressed(double part) {
        progress = part;
    }

    private synchronized void done(Moment moment, NetworkMetrics metrics) {
        last.put(moment.audience(), metrics);
        kept.put(moment, metrics);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
