// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Objects;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.jspecify.annotations.Nullable;

/** How two claims stand to each other, whatever their ids. */
public final class ClaimComparison {

    private ClaimComparison() {}

    /** Whether both say the same in every word, of the same source. */
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

    /** Whether the same source speaks of the same thing, perhaps with other dates, another status or another value. */
    public static boolean restated(StoredClaim standing, Claim claim, @Nullable Attribute attribute) {
        return standing.claim().source().equals(claim.source()) && aboutTheSame(standing, claim, attribute);
    }

    /** Whether both speak of the same thing: the same ends, or the same property of the same entity. */
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

    /** Whether both can't be right: different single values, or times that share no day. */
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
