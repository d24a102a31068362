// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.jspecify.annotations.Nullable;

/** A claim whose ends are known, and which is still to be compared with the claims of the graph. */
record PendingClaim(
        PendingRowPlan row,
        Claim claim,
        @Nullable Attribute attribute,
        Map<String, @Nullable Object> fields,
        @Nullable String id) {

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

    /** Whether it states a value, and is about nobody else. */
    boolean speaksOfValue() {
        return claim.type().statesValue();
    }
}
