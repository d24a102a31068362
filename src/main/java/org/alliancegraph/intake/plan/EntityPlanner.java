// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.intake.change.EntityForm;
import org.alliancegraph.intake.change.Fault;
import org.alliancegraph.intake.change.Lookalikes;
import org.alliancegraph.intake.change.OfficialKeys;
import org.alliancegraph.intake.plan.PlanRow.Candidate;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;

/** Plans the rows that describe entities. */
final class EntityPlanner {

    private final Identities identities;
    private final Referents referents;
    private final Stated stated;
    private final EntityMeant meant;
    private final ValuePlanner values;
    private final FormerIds formerIds;
    private final Set<String> described = new HashSet<>();

    EntityPlanner(Identities identities, Referents referents, Stated stated, ValuePlanner values) {
        this.identities = identities;
        this.referents = referents;
        this.stated = stated;
        this.values = values;
        this.meant = new EntityMeant(identities);
        this.formerIds = new FormerIds(identities);
    }

    void plan(RowDraft row) {
        Identities.Reference reference = row.described();
        String type = reference.type();
        row.about(Objects.requireNonNullElse(EntityRow.name(row), String.valueOf(reference.text())), row.text("id"));
        if (type == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "type", "It says no type, such as Person or Municipality.");
            return;
        }
        EntityForm form = EntityForm.of(type);
        try {
            Identities.Entity existing = meant.existing(reference, form, row);
            if (row.stuck()) {
                return;
            }
            if (existing == null) {
                create(form, reference, row);
            } else {
                row.about(existing.name(), existing.id());
                edit(form, existing, reference, row);
            }
        } catch (Fault fault) {
            row.wrong(fault);
        } catch (BadInput bad) {
            row.because(Outcome.WRONG, bad.code(), null, String.valueOf(bad.getMessage()));
        } finally {
            values.finish(row);
        }
    }

    private void create(EntityForm form, Identities.Reference reference, RowDraft row) {
        String name = EntityRow.name(row);
        if (name == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "name", "A name is needed for something new.");
            return;
        }
        String id = id(form, name, reference, row);
        if (row.stuck()) {
            return;
        }
        Map<String, @Nullable Object> own = EntityRow.complete(form, row);
        EntityRow.withoutPlace(own, form, row, id, stated);
        Map<String, @Nullable Object> properties = new HashMap<>();
        own.forEach((field, value) -> properties.putAll(form.properties(field, String.valueOf(value))));
        OfficialKeys.complete(properties);
        row.about(name, id);
        row.is(Outcome.NEW);
        own.put("type", form.type());
        own.put("name", name);
        Map<String, @Nullable Object> whole = new HashMap<>(own);
        whole.put("baseName", form.named() ? row.text("baseName") : null);
        row.step(Step.Kind.CREATE, id, whole);
        identities.answers().rememberNew(id, row);
        reference.keys().stream().distinct().forEach(key -> give(id, key, row));
        if (row.text("id") == null && reference.keys().isEmpty()) {
            for (Lookalikes.Lookalike each : referents.doubles(name, form.type())) {
                row.because(
                        Outcome.NEW,
                        "LIKELY_DUPLICATE",
                        "name",
                        "It may be " + each.name() + " (" + each.id() + "); if so, merge them.");
                row.mayBe(
                        new Candidate("name", each.id(), each.name(), each.type(), each.similarity(), "called alike"));
            }
        }
        String state = (String) properties.getOrDefault("state", properties.get("ownState"));
        Object day = properties.get("dateLower");
        Identities.Entity entity = new Identities.Entity(
                id, form.type(), name, state, day instanceof LocalDate date ? date : ImpreciseDate.EVER, null);
        record(form, id, row);
        formerIds.plan(form, entity, own, row);
        if (!row.stuck()) {
            described.add(id);
            identities.create(entity, names(name, row), reference.keys());
        }
    }

    private static List<String> names(String name, RowDraft row) {
        List<String> names = new ArrayList<>(row.texts("alternativeName"));
        names.add(name);
        if (row.text("labelEn") != null) {
            names.add(row.text("labelEn"));
        }
        return names;
    }

    private static void give(String id, String key, RowDraft row) {
        int colon = key.indexOf(':');
        row.step(Step.Kind.KEY, id, Map.of("scheme", key.substring(0, colon), "value", key.substring(colon + 1)));
    }

    private void record(EntityForm form, String id, RowDraft row) {
        EntityRow.stated(form, row, stated)
                .forEach((property, cells) -> cells.forEach(cell -> values.record(id, property, cell.text(), row)));
    }

    private String id(EntityForm form, String name, Identities.Reference reference, RowDraft row) {
        String given = row.text("id");
        if (given != null) {
            return given;
        }
        String key = row.text("ags") == null ? row.text("ars") : row.text("ags");
        String made = form.prefix() + ":" + (key == null ? Folding.slug(name) : key);
        String id = row.describesNew() && Identities.isId(made) ? identities.free(made) : made;
        if (!Identities.isId(id) || id.length() > 200) {
            row.because(
                    Outcome.WRONG, "INVALID_VALUE", "name", "No id can be made of the name '" + name + "'; give one.");
        } else if (identities.get(id) != null || identities.gone(id)) {
            row.because(
                    Outcome.AMBIGUOUS,
                    "ID_TAKEN",
                    "name",
                    "The id that would be made of the name, " + id
                            + ", belongs to another. Give an id, or in a column decision the id of the one that is"
                            + " meant or 'new'.");
            row.asks(reference);
            Identities.Entity other = identities.get(id);
            if (other != null) {
                row.mayBe(new Candidate("name", id, other.name(), other.type(), 0.8, "its id"));
            }
        }
        return id;
    }

    private boolean byName(Identities.Reference reference, EntityForm form, RowDraft row) {
        return row.text("id") == null
                && reference.keys().isEmpty()
                && row.decision("name") == null
                && identities.answers().to(reference) == null
                && form.named();
    }

    private void edit(EntityForm form, Identities.Entity existing, Identities.Reference reference, RowDraft row) {
        if (described.add(existing.id())) {
            editOwn(form, existing, row);
        } else if (byName(reference, form, row)) {
            addNothing(form, existing, reference, row);
            return;
        } else {
            row.because(
                    Outcome.SAME,
                    "DESCRIBED_BEFORE",
                    null,
                    "A row before describes it too. Of this one only names, keys and values are taken in that sources"
                            + " state; kind, state and the like are as that row says.");
        }
        for (String key : row.keys("key:")) {
            if (identities.owner(key) == null) {
                row.because(Outcome.CHANGED, "FURTHER_KEY", null, "It gets the key " + key + ".");
                give(existing.id(), key, row);
                identities.key(key, existing.id());
                identities.touch(existing.id());
            }
        }
        formerIds.plan(form, existing, EntityRow.complete(form, row), row);
        record(form, existing.id(), row);
    }

    /** Two rows of one name may mean two; that is no matter as long as the second one says nothing new. */
    private void addNothing(EntityForm form, Identities.Entity existing, Identities.Reference reference, RowDraft row) {
        RowDraft tried = row.afresh();
        record(form, existing.id(), tried);
        values.forget();
        if (tried.done().outcome() != Outcome.SAME) {
            row.because(
                    Outcome.AMBIGUOUS,
                    "AMBIGUOUS",
                    "name",
                    "A row before describes somebody of this name, and this one says more. Give the id, or in a column"
                            + " decision the id of the one that is meant or 'new'.");
            row.asks(reference);
            row.mayBe(new Candidate("name", existing.id(), existing.name(), existing.type(), 0.9, "called the same"));
        }
    }

    private void editOwn(EntityForm form, Identities.Entity existing, RowDraft row) {
        Map<?, ?> properties = existing.properties();
        if (properties == null) {
            return;
        }
        Map<String, @Nullable Object> own = EntityRow.own(form, row);
        EntityRow.withoutPlace(own, form, row, existing.id(), stated);
        own.forEach((field, value) -> {
            Map<String, @Nullable Object> wanted = form.properties(field, String.valueOf(value));
            boolean differs = wanted.entrySet().stream()
                    .anyMatch(each -> !Objects.equals(each.getValue(), properties.get(each.getKey())));
            boolean key = field.equals("ags") || field.equals("ars");
            if (differs && key && properties.get(field) != null) {
                row.because(
                        Outcome.WRONG,
                        "OTHER_KEY",
                        field,
                        existing.id() + " has the " + field.toUpperCase(Locale.ROOT) + " " + properties.get(field)
                                + ".");
            } else if (differs && !key) {
                row.because(Outcome.CHANGED, "OTHER_VALUE", field, "It is " + properties.get(field) + " in the graph.");
                row.step(Step.Kind.EDIT, existing.id(), Map.of("field", field, "value", value));
                identities.touch(existing.id());
            }
        });
    }
}
