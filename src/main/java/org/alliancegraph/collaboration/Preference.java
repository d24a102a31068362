// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;

/**
 * The one rule by which a single value is chosen where claims disagree. Of those that can hold on the day and are
 * neither ended nor deprecated: the best rank, then the latest source, then the smallest id, so that the choice never
 * depends on chance. Statements order by {@code rankOrder, sourceDay DESC, id} for the same choice.
 */
public final class Preference {

    private static final Comparator<Dated> ORDER = Comparator.comparing(
                    (Dated each) -> each.claim().rank())
            .thenComparing(Dated::sourceDay, Comparator.reverseOrder())
            .thenComparing(each -> each.claim().id());

    private Preference() {}

    /** The preferred one, or none if nothing holds on that day. */
    public static Optional<Dated> among(Collection<Dated> claims, LocalDate day) {
        return claims.stream().filter(each -> eligible(each.claim(), day)).min(ORDER);
    }

    private static boolean eligible(Claim claim, LocalDate day) {
        return claim.rank() != Rank.DEPRECATED
                && claim.status() != ClaimStatus.ENDED
                && !claim.validity().fromLower().isAfter(day)
                && !claim.validity().toUpper().isBefore(day);
    }

    /**
     * A claim with the day of its source.
     *
     * @param sourceDay the first day its source can be of; {@link ImpreciseDate#EVER} for an undated one
     */
    public record Dated(Claim claim, LocalDate sourceDay) {}
}
