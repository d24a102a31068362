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

/** A claim whose ends are known, and which is still to be compared with the claims of the graph. */
record PendingClaim(
        PendingRowPlan row,
        Claim claim,
        @Nullable Attribute attribute,
        Map<String, @Nullable Object> fields,
        @Nullable String id) {

    /** What the row is about anyway. */
    private static final Set<String> NOT_SHOWN = Set.of("type", "property", "value");

    /** What tells it from all other claims of a file. */
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

    /** Has the row show what would be written, in place of what another claim says. */
    void showChanges(@Nullable ClaimInput before) {
        ClaimInput now = before == null ? new ClaimInput(fields) : ClaimInput.of(claim, attribute);
        if (attribute != null) {
            row.change(attribute.property(), before == null ? null : before.text("value"), attribute.value());
        }
        ClaimMatcher.SAID.stream()
                .filter(field -> !NOT_SHOWN.contains(field))
                .forEach(field -> row.change(field, before == null ? null : before.text(field), now.text(field)));
    }

    /** Whether it states a value, and is about nobody else. */
    boolean speaksOfValue() {
        return claim.type().statesValue();
    }
}
