// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.intake.change.EntityForm;
import org.alliancegraph.intake.change.Fault;
import org.alliancegraph.intake.plan.PlanRow.Outcome;

/** Plans the rows that describe entities. */
final class EntityPlanner {

    private final EntityMeant meant;
    private final ValuePlanner values;
    private final NewEntity creation;
    private final KnownEntity edit;

    EntityPlanner(Identities identities, Referents referents, Stated stated, ValuePlanner values) {
        Set<String> described = new HashSet<>();
        this.values = values;
        this.meant = new EntityMeant(identities);
        this.creation = new NewEntity(identities, referents, stated, values, described);
        this.edit = new KnownEntity(identities, stated, values, described);
    }

    void plan(RowDraft row) {
        Reference reference = row.described();
        String type = reference.type();
        row.about(Objects.requireNonNullElse(EntityRow.name(row), String.valueOf(reference.text())), row.text("id"));
        if (type == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "type", "It says no type, such as Person or Municipality.");
            return;
        }
        EntityForm form = EntityForm.of(type);
        try {
            Entity existing = meant.existing(reference, form, row);
            if (row.stuck()) {
                return;
            }
            if (existing == null) {
                creation.plan(form, reference, row);
            } else {
                row.about(existing.name(), existing.id());
                edit.plan(form, existing, reference, row);
            }
        } catch (Fault fault) {
            row.wrong(fault);
        } catch (BadInput bad) {
            row.because(Outcome.WRONG, bad.code(), null, String.valueOf(bad.getMessage()));
        } finally {
            values.finish(row);
        }
    }
}
