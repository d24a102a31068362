// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.mutation.ClaimInput;
import org.alliancegraph.mutation.EntityFields;
import org.alliancegraph.mutation.OfficialKeys;
import org.alliancegraph.mutation.WriteBatch;
import org.jspecify.annotations.Nullable;

/**
 * What some rows of a plan come to: as much of it as is written in one transaction, and what has to wait for the last.
 */
final class ImportBatch {

    private final Supplier<String> claimIds;
    private final WriteBatch batch;
    private final Map<String, Map<String, @Nullable Object>> edits = new HashMap<>();
    private final Map<String, String> decisions = new HashMap<>();
    private long rows;

    /** @param claimIds ids of claims that bring none of their own */
    ImportBatch(long revision, Supplier<String> claimIds) {
        this.claimIds = claimIds;
        this.batch = new WriteBatch(revision);
    }

    WriteBatch batch() {
        return batch;
    }

    /** What entities that everybody sees will have for values of their own. */
    Map<String, Map<String, @Nullable Object>> edits() {
        return edits;
    }

    /** Who was said to be meant, by what was asked. */
    Map<String, String> decisions() {
        return decisions;
    }

    /** The number of rows of the plan. */
    long rows() {
        return rows;
    }

    void add(PlanRow row) {
        rows++;
        row.steps().forEach(this::step);
    }

    private void step(PlanStep step) {
        switch (step.kind()) {
            case CREATE -> batch.create(String.valueOf(step.values().get("type")), properties(step));
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
            case DECIDE -> decisions.merge(String.valueOf(step.values().get("key")), id(step), Decisions::together);
        }
    }

    private static Map<String, @Nullable Object> properties(PlanStep step) {
        Map<String, @Nullable Object> values = step.values();
        EntityType form = EntityType.of(String.valueOf(values.get("type")));
        Object name = values.get("name") == null ? values.get("title") : values.get("name");
        Map<String, @Nullable Object> properties = new HashMap<>(EntityFields.name(String.valueOf(name)));
        properties.put("id", id(step));
        values.forEach((field, value) -> {
            if (form.owns(field) && value != null) {
                properties.putAll(EntityFields.properties(form, field, value.toString()));
            }
        });
        if (values.get("baseName") != null) {
            properties.put("baseName", values.get("baseName"));
        }
        OfficialKeys.complete(properties);
        return properties;
    }

    private void edit(PlanStep step) {
        EntityType form = Objects.requireNonNull(EntityType.ofId(id(step)));
        String value = String.valueOf(step.values().get("value"));
        Map<String, @Nullable Object> changed =
                EntityFields.properties(form, String.valueOf(step.values().get("field")), value);
        edits.computeIfAbsent(id(step), each -> new HashMap<>()).putAll(changed);
    }

    private void record(PlanStep step) {
        String id = step.id() == null ? claimIds.get() : step.id();
        ClaimInput form = new ClaimInput(step.values());
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
            touch(form.text("subjectBefore"));
            touch(form.text("objectBefore"));
        }
    }

    private void touch(@Nullable String id) {
        if (id != null) {
            batch.touch(id);
        }
    }

    private static String id(PlanStep step) {
        return Objects.requireNonNull(step.id());
    }
}
