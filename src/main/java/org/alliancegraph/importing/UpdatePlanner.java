// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.ValueWords;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.mutation.EntityFields;
import org.alliancegraph.mutation.OfficialKeys;
import org.jspecify.annotations.Nullable;

/** Plans a row that describes what the graph has, or what a row before described. */
final class UpdatePlanner {

    private final EntityIndex identities;
    private final StatedInFile stated;
    private final ValuePlanner values;
    private final FormerIds formerIds;
    private final Map<String, Map<String, @Nullable Object>> described;

    /** @param described what rows before said of what is its own, by id */
    UpdatePlanner(
            EntityIndex identities,
            StatedInFile stated,
            ValuePlanner values,
            Map<String, Map<String, @Nullable Object>> described) {
        this.identities = identities;
        this.stated = stated;
        this.values = values;
        this.formerIds = new FormerIds(identities);
        this.described = described;
    }

    void plan(EntityType form, ResolvedEntity existing, Reference reference, PendingRowPlan row) {
        if (described.putIfAbsent(existing.id(), EntityRow.own(form, row)) == null) {
            editOwn(form, existing, row);
        } else if (byName(reference, form, row)) {
            addNothing(form, existing, reference, row);
            return;
        } else {
            row.addReason(Outcome.SAME, "DESCRIBED_BEFORE", null, Message.of("importing.described-before"));
        }
        for (String key : row.keys("key:")) {
            if (identities.owner(key) == null) {
                row.addReason(Outcome.CHANGED, "FURTHER_KEY", null, Message.of("importing.gets-key", key));
                EntityRow.give(existing.id(), key, row);
                identities.key(key, existing.id());
                identities.touch(existing.id());
            }
        }
        formerIds.plan(form, existing, EntityRow.complete(form, row), row);
        values.record(form, existing.id(), row);
    }

    private boolean byName(Reference reference, EntityType form, PendingRowPlan row) {
        return row.text("id") == null
                && reference.keys().isEmpty()
                && row.decision("name") == null
                && identities.answers().to(reference) == null
                && form.isNamed();
    }

    /** Two rows of one name may mean two; that is no matter as long as the second one says nothing new. */
    private void addNothing(EntityType form, ResolvedEntity existing, Reference reference, PendingRowPlan row) {
        PendingRowPlan tried = row.restarted();
        values.record(form, existing.id(), tried);
        values.forget();
        Map<String, @Nullable Object> before = described.getOrDefault(existing.id(), Map.of());
        boolean otherwise = EntityRow.own(form, row).entrySet().stream()
                .anyMatch(each -> !Objects.equals(each.getValue(), before.get(each.getKey()))
                        && (existing.properties() == null
                                || !Objects.equals(
                                        each.getValue(), existing.properties().get(each.getKey()))));
        if (otherwise || tried.done().outcome() != Outcome.SAME) {
            row.addReason(Outcome.AMBIGUOUS, "AMBIGUOUS", "name", Message.of("importing.row-before-says-less"));
            row.asks(reference);
            row.mayBe(new Candidate(
                    "name", existing.id(), existing.name(), existing.type(), 0.9, Message.of("importing.called-same")));
        }
    }

    private void editOwn(EntityType form, ResolvedEntity existing, PendingRowPlan row) {
        Map<?, ?> properties = existing.properties();
        if (properties == null) {
            return;
        }
        Map<String, @Nullable Object> own = EntityRow.own(form, row);
        EntityRow.withoutPlace(own, form, row, existing.id(), stated);
        if (form == EntityType.MUNICIPALITY) {
            refuseOtherState(form, own, properties);
        }
        own.forEach((field, value) -> {
            Map<String, @Nullable Object> wanted = EntityFields.properties(form, field, String.valueOf(value));
            boolean differs = wanted.entrySet().stream()
                    .anyMatch(each -> !Objects.equals(each.getValue(), properties.get(each.getKey())));
            boolean key = OfficialKeys.SCHEMES.contains(field);
            if (differs && key && properties.get(field) != null) {
                row.addReason(
                        Outcome.WRONG,
                        "OTHER_KEY",
                        field,
                        Message.of(
                                "importing.has-other-key",
                                existing.id(),
                                field.toUpperCase(Locale.ROOT),
                                properties.get(field)));
            } else if (differs && key) {
                give(existing, field, String.valueOf(value), row);
            } else if (differs) {
                row.addReason(
                        Outcome.CHANGED,
                        "OTHER_VALUE",
                        field,
                        Message.of(
                                "importing.differs-in-graph",
                                ValueWords.of(field, String.valueOf(properties.get(field)))));
                row.change(field, properties.get(field), value);
                row.step(PlanStep.Kind.EDIT, existing.id(), Map.of("field", field, "value", value));
                identities.touch(existing.id());
            }
        });
    }

    /** Refuses a state that is not the one of the key, as it will be; a key that it has stays. */
    private static void refuseOtherState(EntityType form, Map<String, @Nullable Object> own, Map<?, ?> properties) {
        Map<String, @Nullable Object> changed = new HashMap<>();
        own.forEach((field, value) -> changed.putAll(EntityFields.properties(form, field, String.valueOf(value))));
        changed.entrySet().removeIf(each -> Objects.equals(each.getValue(), properties.get(each.getKey())));
        changed.keySet().removeIf(field -> OfficialKeys.SCHEMES.contains(field) && properties.get(field) != null);
        OfficialKeys.follow(properties, changed);
    }

    /** Gives a municipality that was known by its name an official key that nobody has. */
    private void give(ResolvedEntity existing, String scheme, String value, PendingRowPlan row) {
        String key = scheme + ":" + value;
        if (identities.owner(key) != null) {
            return;
        }
        row.addReason(Outcome.CHANGED, "FURTHER_KEY", scheme, Message.of("importing.gets-key", key));
        row.step(PlanStep.Kind.EDIT, existing.id(), Map.of("field", scheme, "value", value));
        EntityRow.give(existing.id(), key, row);
        identities.key(key, existing.id());
        identities.touch(existing.id());
    }
}
