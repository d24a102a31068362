// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Objects;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.jspecify.annotations.Nullable;

/** Compares two claims, apart from their ids. */
public final class ClaimComparison {

    private ClaimComparison() {}

    /** Whether both have the same source and say exactly the same. */
    public static boolean same(StoredClaim standing, Claim claim, @Nullable Attribute attribute) {
        Claim other = standing.claim();
        return restated(standing, claim, attribute)
                && value(standing.attribute()).equals(value(attribute))
                && other.status() == claim.status()
                && other.validity().equals(claim.validity())
                && other.rank() == claim.rank()
                && Objects.equals(other.locator(), claim.locator())
                && Objects.equals(other.note(), claim.note())
                && other.directed() == claim.directed()
                && other.from().equals(claim.from())
                && Objects.equals(other.weight(), claim.weight());
    }

    /** Whether both have the same source and are about the same thing, with any dates, status and value. */
    public static boolean restated(StoredClaim standing, Claim claim, @Nullable Attribute attribute) {
        return standing.claim().source().equals(claim.source()) && aboutTheSame(standing, claim, attribute);
    }

    /** Whether both are about the same thing: the same ends, or the same property of the same entity. */
    public static boolean aboutTheSame(StoredClaim standing, Claim claim, @Nullable Attribute attribute) {
        Claim other = standing.claim();
        boolean ends = attribute == null
                ? other.tiesSame(claim)
                : other.from().equals(claim.from()) && Objects.equals(standing.property(), attribute.property());
        return ends
                && other.type() == claim.type()
                && other.kind() == claim.kind()
                && other.role() == claim.role()
                && other.stance() == claim.stance();
    }

    /**
     * Whether at most one of them can be true: they have different values of a property with one value, or periods
     * without a common day.
     */
    public static boolean contradicts(StoredClaim standing, Claim claim, @Nullable Attribute attribute) {
        if (!aboutTheSame(standing, claim, attribute)
                || standing.claim().source().equals(claim.source())) {
            return false;
        }
        boolean together =
                !standing.claim().validity().toUpper().isBefore(claim.validity().fromLower())
                        && !claim.validity()
                                .toUpper()
                                .isBefore(standing.claim().validity().fromLower());
        if (attribute != null) {
            return together
                    && Attribute.single(attribute.property())
                    && !value(standing.attribute()).equals(attribute.value());
        }
        boolean start = standing.claim().validity().from() != null
                && claim.validity().from() != null
                && (standing.claim()
                                .validity()
                                .fromUpper()
                                .isBefore(claim.validity().fromLower())
                        || claim.validity()
                                .fromUpper()
                                .isBefore(standing.claim().validity().fromLower()));
        return start || !together;
    }

    private static String value(@Nullable Attribute attribute) {
        return attribute == null ? "" : attribute.value();
    }
}
