// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.alliancegraph.model.ImpreciseDate.EVER;
import static org.alliancegraph.model.ImpreciseDate.NEVER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of certainty (docs/time.md): when a claim holds or a thing exists, as the days between which that begins
 * and those between which it ends. Claims are stored with these four days, and the macros {@code holds} and
 * {@code certain} of the statements compare them with a day as {@link #on} does.
 */
public record HoldingPeriod(LocalDate fromLower, LocalDate fromUpper, LocalDate toLower, LocalDate toUpper) {

    /** The life of what nobody knows the beginning and the end of: it sets no bounds to what it takes part in. */
    public static final HoldingPeriod UNBOUNDED = new HoldingPeriod(EVER, EVER, NEVER, NEVER);

    /**
     * When a claim holds: certainly only between what its source states.
     *
     * @param stated when the source said it; what has ended without a day ended before that, what goes on without an
     *     end does so until that, and what has no start had begun by then
     */
    public static HoldingPeriod of(Claim claim, SourceDay stated) {
        Validity said = claim.validity();
        // That somebody took part stays true ever after, and from when on is told by the event.
        boolean ofEvent = claim.to().startsWith("event:");
        LocalDate fromLower = said.fromLower();
        LocalDate toLower = said.toLower();
        LocalDate toUpper = said.toUpper();
        boolean ended = claim.status() == ClaimStatus.ENDED;
        if (said.to() == null && !ofEvent) {
            toLower = ended ? fromLower : latest(fromLower, stated.earliest());
            toUpper = ended ? latest(fromLower, dayBefore(stated.latest())) : NEVER;
        }
        LocalDate fromUpper = said.fromUpper();
        if (said.from() == null) {
            fromUpper = ofEvent ? EVER : ended ? NEVER : stated.latest();
        }
        return new HoldingPeriod(fromLower, fromUpper, toLower, toUpper);
    }

    /** The life of an actor, by when it was founded and dissolved as far as that is known. */
    public static HoldingPeriod life(@Nullable ImpreciseDate founded, @Nullable ImpreciseDate dissolved) {
        return new HoldingPeriod(
                founded == null ? EVER : founded.earliest(),
                founded == null ? EVER : founded.latest(),
                dissolved == null ? NEVER : dissolved.earliest(),
                dissolved == null ? NEVER : dissolved.latest());
    }

    /** The life of an event: it is there from the day on which it begins. */
    public static HoldingPeriod life(ImpreciseDate start) {
        return life(start, null);
    }

    /** When two things hold at once, as a tie does between two that exist. */
    public HoldingPeriod within(HoldingPeriod other) {
        return new HoldingPeriod(
                latest(fromLower, other.fromLower),
                latest(fromUpper, other.fromUpper),
                earliest(toLower, other.toLower),
                earliest(toUpper, other.toUpper));
    }

    /** Whether it holds on a day; the day it begins and the day it ends belong to it. */
    public Certainty on(LocalDate day) {
        if (day.isBefore(fromLower) || day.isAfter(toUpper)) {
            return Certainty.NO;
        }
        return day.isBefore(fromUpper) || day.isAfter(toLower) ? Certainty.POSSIBLY : Certainty.CERTAINLY;
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.equals(EVER) ? EVER : day.minusDays(1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
