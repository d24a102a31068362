// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.mutation.MutationException;
import org.jspecify.annotations.Nullable;

/** Plans the rows that describe entities. */
final class EntityPlanner {

    private final EntityIndex identities;
    private final EntityMatcher meant;
    private final ValuePlanner values;
    private final CreatePlanner creation;
    private final UpdatePlanner edit;

    EntityPlanner(EntityIndex identities, ReferenceResolver referents, StatedInFile stated, ValuePlanner values) {
        Map<String, Map<String, @Nullable Object>> described = new HashMap<>();
        this.identities = identities;
        this.values = values;
        this.meant = new EntityMatcher(identities);
        this.creation = new CreatePlanner(identities, referents, stated, values, described);
        this.edit = new UpdatePlanner(identities, stated, values, described);
    }

    void plan(PendingRowPlan row) {
        Reference reference = row.described();
        String type = reference.type();
        row.about(Objects.requireNonNullElse(EntityRow.name(row), String.valueOf(reference.text())), row.text("id"));
        if (type == null) {
            row.addReason(Outcome.WRONG, "MISSING_VALUE", "type", Message.of("importing.type-missing"));
            return;
        }
        EntityType form = EntityType.of(type);
        try {
            ResolvedEntity existing = meant.existing(reference, form, row);
            if (row.isBlocked()) {
                return;
            }
            if (existing == null) {
                creation.plan(form, reference, row);
            } else {
                row.about(existing.name(), existing.id());
                edit.plan(form, existing, reference, row);
            }
        } catch (MutationException fault) {
            row.wrong(fault);
        } catch (BadInput bad) {
            row.addReason(Outcome.WRONG, bad.code(), null, bad.reason());
        } finally {
            values.finish(row);
            note(row, reference.local());
        }
    }

    /** Notes the entity for the row's id in the file, or that the row was refused. */
    private void note(PendingRowPlan row, @Nullable String local) {
        String id = row.id();
        if (row.isBlocked() || id == null) {
            identities.ofFile().refuse(row.item(), row.waits());
        } else if (local != null) {
            String key = identities.ofFile().key(local);
            identities.ofFile().bind(local, id);
            if (identities.owner(key) == null) {
                if (row.changesNothing()) {
                    row.addReason(Outcome.CHANGED, "FURTHER_KEY", null, Message.of("importing.gets-key", key));
                }
                EntityRow.give(id, key, row);
                identities.key(key, id);
                identities.touch(id);
            }
        }
    }
}
