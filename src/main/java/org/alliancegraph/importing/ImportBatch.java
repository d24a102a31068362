// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.SourceDay;
import org.alliancegraph.mutation.ClaimInput;
import org.alliancegraph.mutation.ClaimParser;
import org.alliancegraph.mutation.EntityFields;
import org.alliancegraph.mutation.OfficialKeys;
import org.alliancegraph.mutation.WriteBatch;
import org.jspecify.annotations.Nullable;

/**
 * The writes of some rows of a plan, or of a part of a generated network. Most belong to one transaction; some have to
 * wait for the last transaction of the import.
 */
public final class ImportBatch {

    private final WriteBatch batch;
    private final Map<String, Map<String, @Nullable Object>> edits = new HashMap<>();
    private final Map<String, String> decisions = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> created = new HashSet<>();
    private final Set<String> returning = new HashSet<>();
    private final List<PlanRow> rows = new ArrayList<>();

    public ImportBatch(long revision) {
        this.batch = new WriteBatch(revision);
    }

    /** The number of writes. */
    public int size() {
        return batch.size();
    }

    /**
     * Creates an entity.
     *
     * @param values its type, its name or title, and its own fields
     */
    public void create(String id, Map<String, ? extends @Nullable Object> values) {
        created.add(id);
        batch.create(String.valueOf(values.get("type")), properties(id, values));
    }

    /** Gives an entity a key. */
    public void give(String id, String scheme, String value) {
        keys.put(scheme + ":" + value, id);
        batch.give(id, scheme, value, null);
    }

    /**
     * Records a claim.
     *
     * @param value the stated value; null if the claim ties two entities
     */
    public void record(Claim claim, @Nullable Attribute value, SourceDay sourceDay) {
        record(claim, value, sourceDay, Map.of());
    }

    WriteBatch batch() {
        return batch;
    }

    /** The changed own fields of visible entities, which are written in the last transaction. */
    Map<String, Map<String, @Nullable Object>> edits() {
        return edits;
    }

    /** Decisions to remember, by the keys of their questions. */
    Map<String, String> decisions() {
        return decisions;
    }

    /** The ids of new and of restored entities. */
    Set<String> created() {
        return created;
    }

    /** The ids of restored entities. */
    Set<String> returning() {
        return returning;
    }

    /** The new owners of keys. */
    Map<String, String> keys() {
        return keys;
    }

    /** The rows of the plan. */
    List<PlanRow> rows() {
        return rows;
    }

    /** @param claimIds ids for claims without an id */
    void add(PlanRow row, Supplier<String> claimIds) {
        rows.add(row);
        row.steps().forEach(step -> step(step, claimIds));
    }

    private void step(PlanStep step, Supplier<String> claimIds) {
        switch (step.kind()) {
            case CREATE -> create(id(step), step.values());
            case REINSTATE -> {
                created.add(id(step));
                returning.add(id(step));
                batch.reinstate(id(step));
            }
            case KEY ->
                give(
                        id(step),
                        String.valueOf(step.values().get("scheme")),
                        String.valueOf(step.values().get("value")));
            case EDIT -> edit(step);
            case ALIAS ->
                batch.alias(
                        String.valueOf(step.values().get("type")),
                        properties(id(step), step.values()),
                        String.valueOf(step.values().get("kept")));
            case RECORD -> record(step, step.id() == null ? claimIds.get() : step.id());
            case DECIDE -> decisions.merge(String.valueOf(step.values().get("key")), id(step), Decisions::together);
        }
    }

    private static Map<String, @Nullable Object> properties(String id, Map<String, ? extends @Nullable Object> values) {
        EntityType form = EntityType.of(String.valueOf(values.get("type")));
        Object name = values.get("name") == null ? values.get("title") : values.get("name");
        Map<String, @Nullable Object> properties = new HashMap<>(EntityFields.name(String.valueOf(name)));
        properties.put("id", id);
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

    private void record(PlanStep step, String id) {
        ClaimInput form = new ClaimInput(step.values());
        Attribute attribute = new ClaimParser(form).attribute(id);
        String to = attribute == null ? form.required("object") : attribute.id();
        String day = form.text("sourceDay");
        Map<String, @Nullable Object> links = new HashMap<>();
        links.put("corrects", step.replaces());
        links.put("correctsElsewhere", form.text("correctsElsewhere"));
        links.put("mergedFrom", form.text("mergedFrom"));
        record(
                new ClaimParser(form).claim(id, form.required("subject"), to, form.required("source")),
                attribute,
                day == null ? SourceDay.UNDATED : SourceDay.parse(day),
                links);
        if (step.replaces() != null) {
            batch.retract(step.replaces());
            touch(form.text("objectBefore"));
        }
    }

    private void record(
            Claim claim, @Nullable Attribute value, SourceDay sourceDay, Map<String, @Nullable Object> links) {
        if (value != null) {
            batch.state(value);
        }
        batch.record(claim, sourceDay, links);
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
