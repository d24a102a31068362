// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.graph.Statements;
import org.alliancegraph.intake.change.Batch;
import org.alliancegraph.intake.change.BatchWriter;
import org.alliancegraph.intake.change.ClaimForm;
import org.alliancegraph.intake.change.EntityForm;
import org.alliancegraph.intake.change.Heading;
import org.alliancegraph.intake.change.Ledger;
import org.alliancegraph.intake.change.OfficialKeys;
import org.alliancegraph.intake.change.ShownValues;
import org.alliancegraph.intake.change.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does exactly what a plan says, under one revision that is staged in parts and seen at once, or not at all: whatever
 * stops it, what it staged is taken out again.
 */
@Component
final class Application {

    private static final int PART = 5_000;

    private final Ledger ledger;
    private final BatchWriter writer;
    private final ShownValues shown;
    private final Sweep sweep;
    private final Neo4jClient client;
    private final TransactionTemplate transactions;

    Application(
            Ledger ledger,
            BatchWriter writer,
            ShownValues shown,
            Sweep sweep,
            Neo4jClient client,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.writer = writer;
        this.shown = shown;
        this.sweep = sweep;
        this.client = client;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** What the application of a plan came to. */
    record Applied(long revision, Instant visibleAt) {}

    /**
     * Applies a plan.
     *
     * @throws ChangedMeanwhile if something it touches is no longer as it was planned; nothing is written then
     */
    Applied apply(PlanFile rows, Plan plan, Heading heading, Progress progress) {
        sweep.abandoned();
        requireUnchanged(plan.versions());
        long number = inTransaction(() -> ledger.begin(heading)).number();
        try {
            return new Run(rows, plan, number, progress).run();
        } catch (RuntimeException | Error e) {
            sweep.sweep(number);
            throw e;
        }
    }

    private final class Run {

        private final PlanFile rows;
        private final Plan plan;
        private final long number;
        private final Progress progress;
        private final List<String> created = new ArrayList<>();
        private final Map<String, Map<String, @Nullable Object>> edits = new HashMap<>();
        private final Map<String, String> decisions = new HashMap<>();
        private Batch batch;
        private long claims;
        private long done;

        Run(PlanFile rows, Plan plan, long number, Progress progress) {
            this.rows = rows;
            this.plan = plan;
            this.number = number;
            this.progress = progress;
            this.batch = new Batch(number);
        }

        Applied run() {
            rows.forEach(row -> {
                row.steps().forEach(this::step);
                progress.at(++done, rows.rows());
                if (batch.size() >= PART) {
                    flush();
                }
            });
            flush();
            created.sort(Comparator.comparing(id -> !id.startsWith("municipality:")));
            for (int i = 0; i < created.size(); i += PART) {
                List<String> part = created.subList(i, Math.min(created.size(), i + PART));
                inTransaction(() -> {
                    shown.refresh(part, resume());
                    return part;
                });
                progress.at(done, rows.rows());
            }
            return inTransaction(this::publish);
        }

        private Applied publish() {
            Writing writing = resume();
            requireUnchanged(plan.versions());
            Map<String, Map<?, ?>> before = new HashMap<>();
            client.query(Statements.text("intake/properties-of-entities"))
                    .bindAll(Map.of("ids", List.copyOf(edits.keySet())))
                    .fetch()
                    .all()
                    .forEach(row -> before.put(String.valueOf(row.get("id")), (Map<?, ?>) row.get("properties")));
            for (String id : edits.keySet()) {
                batch.edit(id, before.getOrDefault(id, Map.of()), Objects.requireNonNull(edits.get(id)));
            }
            writer.write(batch);
            if (!decisions.isEmpty()) {
                client.query(Statements.text("intake/remember-decisions"))
                        .bindAll(Map.of("decisions", decisions, "revision", number))
                        .run();
            }
            shown.refresh(plan.versions().keySet(), writing);
            return new Applied(number, ledger.publish(number));
        }

        private void flush() {
            Batch full = batch;
            batch = new Batch(number);
            if (full.size() > 0) {
                inTransaction(() -> {
                    resume();
                    writer.write(full);
                    return full;
                });
            }
        }

        private Writing resume() {
            return ledger.resume(number)
                    .orElseThrow(() -> new ChangedMeanwhile("The import was taken out while it ran. Plan it again."));
        }

        private void step(Step step) {
            switch (step.kind()) {
                case CREATE -> create(step);
                case KEY ->
                    batch.give(
                            id(step),
                            String.valueOf(step.values().get("scheme")),
                            String.valueOf(step.values().get("value")),
                            null);
                case EDIT -> edit(step);
                case ALIAS ->
                    batch.alias(
                            String.valueOf(step.values().get("type")),
                            properties(step),
                            String.valueOf(step.values().get("kept")));
                case RECORD -> record(step);
                case DECIDE ->
                    decisions.merge(
                            String.valueOf(step.values().get("key")),
                            id(step),
                            (one, other) -> one.equals(other) ? one : Decisions.CONTESTED);
            }
        }

        private void create(Step step) {
            batch.create(String.valueOf(step.values().get("type")), properties(step));
            created.add(id(step));
        }

        private static Map<String, @Nullable Object> properties(Step step) {
            Map<String, @Nullable Object> values = step.values();
            EntityForm form = EntityForm.of(String.valueOf(values.get("type")));
            Object name = values.get("name") == null ? values.get("title") : values.get("name");
            Map<String, @Nullable Object> properties = new HashMap<>(EntityForm.name(String.valueOf(name)));
            properties.put("id", id(step));
            values.forEach((field, value) -> {
                if (form.owns(field) && value != null) {
                    properties.putAll(form.properties(field, value.toString()));
                }
            });
            if (values.get("baseName") != null) {
                properties.put("baseName", values.get("baseName"));
            }
            OfficialKeys.complete(properties);
            return properties;
        }

        private void edit(Step step) {
            EntityForm form = Objects.requireNonNull(EntityForm.ofId(id(step)));
            String value = String.valueOf(step.values().get("value"));
            Map<String, @Nullable Object> changed =
                    form.properties(String.valueOf(step.values().get("field")), value);
            edits.computeIfAbsent(id(step), each -> new HashMap<>()).putAll(changed);
        }

        private void record(Step step) {
            String id = step.id() == null ? "claim:r" + number + "-" + ++claims : step.id();
            ClaimForm form = new ClaimForm(step.values());
            Attribute attribute = form.attribute(id);
            String to = attribute == null ? form.required("object") : attribute.id();
            if (attribute != null) {
                batch.state(attribute);
            }
            String day = form.text("sourceDay");
            Map<String, @Nullable Object> links = new HashMap<>();
            links.put("corrects", step.replaces());
            links.put("correctsElsewhere", form.text("correctsElsewhere"));
            links.put("mergedFrom", form.text("mergedFrom"));
            batch.record(
                    form.claim(id, form.required("subject"), to, form.required("source")),
                    day == null ? ImpreciseDate.EVER : LocalDate.parse(day),
                    links);
            if (step.replaces() != null) {
                batch.retract(step.replaces());
            }
        }

        private static String id(Step step) {
            return Objects.requireNonNull(step.id());
        }
    }

    private void requireUnchanged(Map<String, Long> versions) {
        Map<String, Long> left = new HashMap<>(versions);
        client.query(Statements.text("intake/versions"))
                .bindAll(Map.of(
                        "ids", List.copyOf(versions.keySet()), "revision", Long.MAX_VALUE - 1, "inFlight", List.of()))
                .fetch()
                .all()
                .forEach(row -> {
                    if (Boolean.TRUE.equals(row.get("present"))) {
                        left.remove(String.valueOf(row.get("id")), row.get("version"));
                    }
                });
        if (!left.isEmpty()) {
            throw new ChangedMeanwhile(left.size()
                    + " of the entities that the import touches were changed since it was" + " planned, for example "
                    + left.keySet().iterator().next() + ". Nothing was written; plan it again.");
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
