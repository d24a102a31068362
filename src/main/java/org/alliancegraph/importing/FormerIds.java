// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.importing.PlanRow.Candidate;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Plans the former ids of an entity: those of entities that were merged into it before the export. */
final class FormerIds {

    private static final Set<String> KEYED = Set.of("ags", "ars");

    private final EntityIndex identities;

    FormerIds(EntityIndex identities) {
        this.identities = identities;
    }

    void plan(EntityType form, ResolvedEntity kept, Map<String, @Nullable Object> own, PendingRowPlan row) {
        for (String former : row.isBlocked() ? List.<String>of() : row.texts("formerId")) {
            ResolvedEntity known = identities.get(former);
            if (!Reference.isId(former) || EntityType.ofId(former) != form) {
                row.addReason(
                        Outcome.WRONG,
                        "INVALID_VALUE",
                        "formerId",
                        Message.of("importing.id-of-other-type", former, form));
            } else if (known != null && !known.id().equals(kept.id())) {
                row.addReason(
                        Outcome.SAME, "MERGED_ELSEWHERE", "formerId", Message.of("importing.merged-at-origin", former));
                row.mayBe(new Candidate(
                        "formerId",
                        known.id(),
                        known.name(),
                        known.type(),
                        0.9,
                        Message.of("importing.merged-elsewhere")));
            } else if (known == null && !identities.gone(former)) {
                row.is(kept.exists() ? Outcome.CHANGED : Outcome.NEW);
                row.step(PlanStep.Kind.ALIAS, former, values(form, kept, own));
                identities.alias(former, kept);
                identities.touch(kept.id());
            }
        }
    }

    /**
     * The values of the merged entity, should it be split off again: those of the kept entity, because no others are
     * known.
     */
    private static Map<String, @Nullable Object> values(
            EntityType form, ResolvedEntity kept, Map<String, @Nullable Object> own) {
        Map<String, @Nullable Object> values = new HashMap<>(own);
        values.keySet().removeAll(KEYED);
        values.put("type", form.label());
        values.put("name", kept.name());
        values.put("kept", kept.id());
        return values;
    }
}
