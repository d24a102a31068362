// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.mutation.ClaimInput;
import org.jspecify.annotations.Nullable;

/** A claim with known ends that has not been compared with the claims of the graph yet. */
record PendingClaim(
        PendingRowPlan row,
        Claim claim,
        @Nullable Attribute attribute,
        Map<String, @Nullable Object> fields,
        @Nullable String id) {

    /** Fields that are not shown as changes, because they identify the claim. */
    private static final Set<String> NOT_SHOWN = Set.of("type", "property", "value");

    /** The values that distinguish the claim from all others of a file. */
    @Nullable
    Object[] fingerprint() {
        List<@Nullable Object> parts = new ArrayList<>();
        parts.add(claim.from());
        parts.add(attribute == null ? claim.to() : null);
        ClaimMatcher.SAID.forEach(field -> parts.add(fields.get(field)));
        parts.add(claim.source());
        parts.add(id);
        return parts.toArray();
    }

    /** Adds the values that would be written to the row, with those of a replaced claim. */
    void showChanges(@Nullable ClaimInput before) {
        ClaimInput now = before == null ? new ClaimInput(fields) : ClaimInput.of(claim, attribute);
        if (attribute != null) {
            row.change(attribute.property(), before == null ? null : before.text("value"), attribute.value());
        }
        ClaimMatcher.SAID.stream()
                .filter(field -> !NOT_SHOWN.contains(field))
                .forEach(field -> row.change(field, before == null ? null : before.text(field), now.text(field)));
    }

    /** Whether the claim states a value. */
    boolean speaksOfValue() {
        return claim.type().statesValue();
    }
}
