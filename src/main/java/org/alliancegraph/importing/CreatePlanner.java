// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.SourceDay;
import org.alliancegraph.model.TextLength;
import org.alliancegraph.model.TextNormalizer;
import org.alliancegraph.mutation.EntityFields;
import org.alliancegraph.mutation.OfficialKeys;
import org.alliancegraph.mutation.SimilarNames;
import org.jspecify.annotations.Nullable;

/** Plans a row that describes a new entity: chooses its id, and asks if the graph has an entity with a similar name. */
final class CreatePlanner {

    private static final int LONGEST_ID = 200;

    private final EntityIndex identities;
    private final ReferenceResolver referents;
    private final StatedInFile stated;
    private final ValuePlanner values;
    private final FormerIds formerIds;
    private final Map<String, Map<String, @Nullable Object>> described;

    /** @param described the own fields from earlier rows, by id */
    CreatePlanner(
            EntityIndex identities,
            ReferenceResolver referents,
            StatedInFile stated,
            ValuePlanner values,
            Map<String, Map<String, @Nullable Object>> described) {
        this.identities = identities;
        this.referents = referents;
        this.stated = stated;
        this.values = values;
        this.formerIds = new FormerIds(identities);
        this.described = described;
    }

    void plan(EntityType form, Reference reference, PendingRowPlan row) {
        String name = EntityRow.name(row);
        if (name == null) {
            row.addReason(Outcome.WRONG, "MISSING_VALUE", "name", Message.of("importing.name-missing"));
            return;
        }
        TextLength.NAME.require(name);
        if (form == EntityType.PERSON && referents.isErased(name)) {
            row.addReason(Outcome.WRONG, "NOT_ALLOWED", "name", Message.of("entity.name-erased"));
            return;
        }
        String id = id(name, reference, row);
        Property required = form.requiredProperty();
        if (required != null
                && row.text(required.fieldName()) == null
                && !stated.sustains(id)
                && !stated.sustains(name)) {
            row.addReason(
                    Outcome.WRONG,
                    "MISSING_VALUE",
                    required.fieldName(),
                    Message.of("entity.field-missing", Message.field(required.fieldName())));
        }
        Map<String, @Nullable Object> own = EntityRow.complete(form, row);
        boolean unasked = row.text("id") == null && reference.keys().isEmpty() && !row.describesNew();
        if (form == EntityType.PERSON && unasked && SeveralPeople.in(name)) {
            row.addReason(Outcome.AMBIGUOUS, "SEVERAL_PEOPLE", "name", Message.of("importing.several-people", name));
            row.asks(reference);
        }
        if (form == EntityType.MUNICIPALITY && unasked && SeveralTowns.in(name)) {
            row.addReason(Outcome.AMBIGUOUS, "SEVERAL_TOWNS", "name", Message.of("importing.several-towns", name));
            row.asks(reference);
        }
        if (!row.isBlocked() && unasked && form == EntityType.MUNICIPALITY) {
            askForTown(name, "DISTRICT".equals(own.get("level")), reference, row);
        }
        if (row.isBlocked()) {
            return;
        }
        EntityRow.withoutPlace(own, form, row, id, stated);
        Map<String, @Nullable Object> properties = new HashMap<>();
        own.forEach((field, value) -> properties.putAll(EntityFields.properties(form, field, String.valueOf(value))));
        OfficialKeys.complete(properties);
        row.about(name, id);
        row.is(Outcome.NEW);
        Map<String, @Nullable Object> whole = new HashMap<>(own);
        whole.put("type", form.label());
        whole.put("name", name);
        whole.put("baseName", form.isNamed() ? row.text("baseName") : null);
        row.change("name", null, own.containsValue(name) ? null : name);
        own.forEach((field, value) -> row.change(field, null, value));
        ResolvedEntity before = identities.leftBehind(id);
        if (before == null) {
            row.step(PlanStep.Kind.CREATE, id, whole);
        } else {
            bringBack(form, before, own, row);
        }
        identities.answers().rememberNew(id, row);
        reference.keys().stream().distinct().forEach(key -> EntityRow.give(id, key, row));
        if (row.text("id") == null && reference.keys().isEmpty()) {
            for (SimilarNames.Lookalike each : referents.doubles(name, form.label())) {
                row.addReason(
                        Outcome.NEW,
                        "LIKELY_DUPLICATE",
                        "name",
                        Message.of("importing.maybe-same", each.name(), each.id()));
                row.mayBe(new Candidate(
                        "name",
                        each.id(),
                        each.name(),
                        each.type(),
                        each.similarity(),
                        Message.of("importing.called-alike")));
            }
        }
        String state = (String) properties.getOrDefault("state", properties.get("ownState"));
        SourceDay day =
                SourceDay.of(properties.get("dateLower"), properties.get("dateUpper"), properties.get("retrievedAt"));
        ResolvedEntity entity = new ResolvedEntity(id, form.label(), name, state, day, null);
        values.record(form, id, row);
        formerIds.plan(form, entity, own, row);
        if (!row.isBlocked()) {
            described.put(id, own);
            identities.create(entity, names(name, row), reference.keys());
        }
    }

    /**
     * Asks whether a municipality with a slightly different name in the same state, such as Stadt Eschwege, is meant.
     */
    private void askForTown(String name, boolean district, Reference reference, PendingRowPlan row) {
        List<ResolvedEntity> towns = referents.towns(name, district, reference);
        if (!towns.isEmpty()) {
            row.addReason(Outcome.AMBIGUOUS, "LIKELY_SAME", "name", Message.of("importing.likely-same", name));
            row.asks(reference);
            towns.forEach(each -> row.mayBe(ReferenceResolver.candidate(each, reference)));
        }
    }

    private static List<String> names(String name, PendingRowPlan row) {
        List<String> names = new ArrayList<>(row.texts("alternativeName"));
        names.add(name);
        if (row.text("labelEn") != null) {
            names.add(row.text("labelEn"));
        }
        return names;
    }

    private String id(String name, Reference reference, PendingRowPlan row) {
        String given = row.text("id");
        if (given != null) {
            return given;
        }
        String made = made(row);
        if (made == null) {
            row.addReason(Outcome.WRONG, "INVALID_VALUE", "name", Message.of("importing.no-id-from-name", name));
            return "";
        }
        if (row.describesNew()) {
            String before = identities.answers().idMadeBefore(row);
            return before != null && identities.leftBehind(before) != null
                    ? before
                    : identities.free(made, each -> false);
        }
        ResolvedEntity other = identities.get(made);
        boolean another = row.text("nameless") != null
                || (reference.local() != null && identities.ofFile().another(made, reference.local()));
        if (other != null && other.exists() && !another && reference.fits(other, List.of())) {
            row.addReason(Outcome.AMBIGUOUS, "ID_TAKEN", "name", Message.of("importing.derived-id-taken", made));
            row.asks(reference);
            row.mayBe(new Candidate("name", made, other.name(), other.type(), 0.8, Message.of("importing.its-id")));
            return made;
        }
        return identities.free(made, each -> comesBack(each, name, reference));
    }

    /** The id for the entity of a row without an id; null if none can be derived. */
    static @Nullable String made(PendingRowPlan row) {
        EntityType form = EntityType.of(String.valueOf(row.described().type()));
        String key = row.text("ags") == null ? row.text("ars") : row.text("ags");
        String id =
                form.prefix() + ":" + (key == null ? TextNormalizer.slug(String.valueOf(EntityRow.name(row))) : key);
        return Reference.isId(id) && id.length() <= LONGEST_ID ? id : null;
    }

    private static boolean comesBack(ResolvedEntity before, String name, Reference reference) {
        return TextNormalizer.fold(before.name()).equals(TextNormalizer.fold(name))
                && reference.fits(before, List.of());
    }

    /** Restores a retracted entity with the own fields of the row. */
    private static void bringBack(
            EntityType form, ResolvedEntity before, Map<String, @Nullable Object> own, PendingRowPlan row) {
        row.addReason(Outcome.NEW, "COMES_BACK", null, Message.of("importing.comes-back", before.id()));
        row.step(PlanStep.Kind.REINSTATE, before.id(), Map.of());
        Map<?, ?> properties = Objects.requireNonNull(before.properties());
        own.forEach((field, value) -> {
            boolean differs = EntityFields.properties(form, field, String.valueOf(value)).entrySet().stream()
                    .anyMatch(each -> !Objects.equals(each.getValue(), properties.get(each.getKey())));
            if (value != null && differs) {
                row.step(PlanStep.Kind.EDIT, before.id(), Map.of("field", field, "value", value));
            }
        });
    }
}
