// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the existing entity that a row describes: by id, by key, or by a unique name. */
final class EntityMatcher {

    private final EntityIndex identities;

    EntityMatcher(EntityIndex identities) {
        this.identities = identities;
    }

    /** The existing entity; null if the entity is new, or if the row has an error or a question. */
    @Nullable
    ResolvedEntity existing(Reference reference, EntityType form, PendingRowPlan row) {
        String id = row.text("id");
        if (id != null) {
            if (!Reference.isId(id) || EntityType.ofId(id) != form) {
                row.addReason(
                        Outcome.WRONG,
                        "INVALID_VALUE",
                        "id",
                        Message.of("importing.id-of-other-type", id, form),
                        Message.of("expected.typed-id", form.prefix()));
            } else if (identities.gone(id) && identities.get(id) == null && identities.leftBehind(id) == null) {
                row.addReason(Outcome.WRONG, "GONE", "id", Message.of("importing.id-gone", id));
            }
            refuseForeignKeys(identities.get(id), reference, row);
            return identities.get(id);
        }
        ResolvedEntity owner = owner(reference, form);
        if (owner == null && reference.local() != null) {
            owner = ofType(identities.local(reference.local()), form);
        }
        refuseForeignKeys(owner, reference, row);
        if (owner != null) {
            return owner;
        }
        if (!reference.keys().isEmpty() || (row.text("nameless") != null && !answered(reference, row))) {
            return null;
        }
        return byName(reference, form, row);
    }

    private boolean answered(Reference reference, PendingRowPlan row) {
        return row.decision("name") != null || identities.answered(reference) != null;
    }

    private @Nullable ResolvedEntity byName(Reference reference, EntityType form, PendingRowPlan row) {
        if (reference.text() == null) {
            row.addReason(Outcome.WRONG, "MISSING_VALUE", "name", Message.of("importing.neither-id-nor-name"));
            return null;
        }
        if (row.describesNew()) {
            return identities.madeBefore(row);
        }
        ResolvedEntity decided = decided(reference, form, row);
        if (decided != null || row.isBlocked()) {
            return decided;
        }
        List<ResolvedEntity> all = identities.called(reference);
        if (all.size() == 1) {
            return all.getFirst();
        }
        if (!all.isEmpty()) {
            row.addReason(
                    Outcome.AMBIGUOUS,
                    "AMBIGUOUS",
                    "name",
                    all.getFirst().exists()
                            ? Message.of("importing.several-candidates", all.size())
                            : Message.of("importing.several-candidates-one-in-file", all.size()));
            row.asks(reference);
            all.stream().limit(20).forEach(each -> row.mayBe(ReferenceResolver.candidate(each, reference)));
        }
        return null;
    }

    /** The entity by a decision, in this file or earlier. */
    private @Nullable ResolvedEntity decided(Reference reference, EntityType form, PendingRowPlan row) {
        String decision = row.decision("name");
        if (decision == null) {
            return identities.decided(reference, row);
        }
        ResolvedEntity chosen = identities.get(decision);
        if (chosen == null) {
            row.addReason(
                    Outcome.WRONG,
                    "NOT_FOUND",
                    "decision",
                    Message.of("importing.nothing-has-id", decision),
                    Message.of("expected.id-or-new"));
        } else if (!chosen.type().equals(form.label())) {
            row.addReason(
                    Outcome.WRONG,
                    "INVALID_VALUE",
                    "decision",
                    Message.of("importing.row-describes-other-type", decision, EntityType.of(chosen.type()), form),
                    Message.of("expected.typed-id", form.prefix()));
        } else {
            identities.answers().remember(reference, chosen.id(), row);
        }
        return chosen;
    }

    /** The entity of the right type with one of the keys. */
    private @Nullable ResolvedEntity owner(Reference reference, EntityType form) {
        for (String key : reference.keys()) {
            String owner = identities.owner(key);
            ResolvedEntity entity = ofType(owner == null ? null : identities.get(owner), form);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    private static @Nullable ResolvedEntity ofType(@Nullable ResolvedEntity entity, EntityType form) {
        return entity != null && entity.type().equals(form.label()) ? entity : null;
    }

    /** Refuses keys that belong to another entity. */
    private void refuseForeignKeys(@Nullable ResolvedEntity own, Reference reference, PendingRowPlan row) {
        for (String key : reference.keys()) {
            String owner = identities.owner(key);
            ResolvedEntity entity = owner == null ? null : identities.get(owner);
            if (entity != null && (own == null || !own.id().equals(entity.id()))) {
                row.addReason(
                        Outcome.WRONG,
                        "KEY_TAKEN",
                        "id",
                        Message.of("importing.key-taken", key, entity.name(), entity.id()));
                row.mayBe(new Candidate(
                        "id", entity.id(), entity.name(), entity.type(), 0.9, Message.of("importing.has-key", key)));
            }
        }
    }
}
