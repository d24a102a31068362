// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.List;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Message;
import org.alliancegraph.mutation.StoredClaim;

/**
 * Decides whether a row states the name of an entity or a further name. If an entity was found by a name, or by a
 * decision about that name, and the graph shows another one, the row does not contradict the graph: its source only
 * uses a further name.
 */
final class NameChoice {

    private final EntityIndex identities;

    NameChoice(EntityIndex identities) {
        this.identities = identities;
    }

    /** The property that a value of a row states, given the claims about the entity. */
    String property(String id, String property, String value, List<StoredClaim> standing, PendingRowPlan row) {
        Reference described = row.described();
        if (!property.equals("name")
                || !described.field().equals("name")
                || !described.keys().isEmpty()) {
            return property;
        }
        ResolvedEntity entity = identities.get(id);
        if (entity == null || !entity.exists() || entity.name().equals(value) || isName(value, standing)) {
            return property;
        }
        row.addReason(Outcome.SAME, "OTHER_NAME", "name", Message.of("importing.further-name", entity.name()));
        return "alternativeName";
    }

    private static boolean isName(String value, List<StoredClaim> standing) {
        return standing.stream()
                .map(StoredClaim::attribute)
                .anyMatch(each -> each != null
                        && each.property().equals("name")
                        && each.value().equals(value));
    }
}
