// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.List;
import org.alliancegraph.intake.change.EntityForm;
import org.alliancegraph.intake.plan.PlanRow.Candidate;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;

/** Finds out which entity a row describes, if there is one: by id, by key, or by a name that only one can have. */
final class EntityMeant {

    private final Identities identities;

    EntityMeant(Identities identities) {
        this.identities = identities;
    }

    /** The one that is there already; null if it is a new one, or if the row was told why that can't be known. */
    @Nullable
    Entity existing(Reference reference, EntityForm form, RowDraft row) {
        String id = row.text("id");
        if (id != null) {
            if (!Reference.isId(id) || EntityForm.ofId(id) != form) {
                row.because(
                        Outcome.WRONG,
                        "INVALID_VALUE",
                        "id",
                        "'" + id + "' is no id of a " + form.type() + ".",
                        form.prefix() + ":words-of-a-z-and-0-9");
            } else if (identities.gone(id)) {
                row.because(
                        Outcome.WRONG,
                        "GONE",
                        "id",
                        "Something had the id " + id + " and was taken out; ids are not used again.");
            }
            refuseForeignKeys(identities.get(id), reference, row);
            return identities.get(id);
        }
        Entity owner = owner(reference, form);
        refuseForeignKeys(owner, reference, row);
        if (owner != null) {
            return owner;
        }
        if (!reference.keys().isEmpty()) {
            return null;
        }
        return byName(reference, form, row);
    }

    private @Nullable Entity byName(Reference reference, EntityForm form, RowDraft row) {
        if (reference.text() == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "name", "It has neither an id nor a name.");
            return null;
        }
        if (row.describesNew()) {
            return identities.madeBefore(row);
        }
        Entity decided = decided(reference, form, row);
        if (decided != null || row.stuck()) {
            return decided;
        }
        List<Entity> all = identities.called(reference);
        if (all.size() == 1 && (all.getFirst().exists() || form == EntityForm.TOPIC || form == EntityForm.SOURCE)) {
            return all.getFirst();
        }
        if (!all.isEmpty()) {
            row.because(
                    Outcome.AMBIGUOUS,
                    "AMBIGUOUS",
                    "name",
                    all.size() + " of this name can be meant"
                            + (all.getFirst().exists() ? "" : ", one of them described in this file already")
                            + ". Give the id, or in a column decision the id of the one that is meant or 'new'.");
            row.asks(reference);
            all.stream().limit(20).forEach(each -> row.mayBe(Referents.candidate(each, reference)));
        }
        return null;
    }

    /** The one that somebody said is meant, in this file or before. */
    private @Nullable Entity decided(Reference reference, EntityForm form, RowDraft row) {
        String decision = row.decision("name");
        if (decision == null) {
            return identities.decided(reference, row);
        }
        Entity chosen = identities.get(decision);
        if (chosen == null) {
            row.because(
                    Outcome.WRONG, "NOT_FOUND", "decision", "Nothing has the id " + decision + ".", "an id, or new");
        } else if (!chosen.type().equals(form.type())) {
            row.because(
                    Outcome.WRONG,
                    "INVALID_VALUE",
                    "decision",
                    decision + " is a " + chosen.type() + ", and the row describes a " + form.type() + ".",
                    form.prefix() + ":words-of-a-z-and-0-9");
        } else {
            identities.answers().remember(reference, chosen.id(), row);
        }
        return chosen;
    }

    /** The entity of the type meant that has one of the keys. */
    private @Nullable Entity owner(Reference reference, EntityForm form) {
        for (String key : reference.keys()) {
            String owner = identities.owner(key);
            Entity entity = owner == null ? null : identities.get(owner);
            if (entity != null && entity.type().equals(form.type())) {
                return entity;
            }
        }
        return null;
    }

    /** A key is one entity's alone. */
    private void refuseForeignKeys(@Nullable Entity own, Reference reference, RowDraft row) {
        for (String key : reference.keys()) {
            String owner = identities.owner(key);
            Entity entity = owner == null ? null : identities.get(owner);
            if (entity != null && (own == null || !own.id().equals(entity.id()))) {
                row.because(
                        Outcome.WRONG,
                        "KEY_TAKEN",
                        "id",
                        "The key " + key + " belongs to " + entity.name() + " (" + entity.id() + ").");
                row.mayBe(new Candidate("id", entity.id(), entity.name(), entity.type(), 0.9, "has the key " + key));
            }
        }
    }
}
