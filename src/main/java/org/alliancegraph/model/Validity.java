// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.LocalDate;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Since when and until when a claim says something holds, as written and as plain day bounds to filter by. An absent
 * start is unknown (any day); an absent end is open (no day yet).
 */
public record Validity(
        @Nullable ImpreciseDate from, @Nullable ImpreciseDate to) {

    /** Nothing said about when. */
    public static final Validity UNKNOWN = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new BadInput("INVALID_DATE", Message.of("model.ends-before-start", to, from));
        }
    }

    public LocalDate fromLower() {
        return from == null ? ImpreciseDate.EVER : from.earliest();
    }

    public LocalDate fromUpper() {
        return from == null ? ImpreciseDate.NEVER : from.latest();
    }

    public LocalDate toLower() {
        return to == null ? ImpreciseDate.NEVER : to.earliest();
    }

    public LocalDate toUpper() {
        return to == null ? ImpreciseDate.NEVER : to.latest();
    }

    /** Whether it held on this day; the day it starts and the day it ends belong to it. */
    public Certainty holds(LocalDate day) {
        return started(day).and(notEnded(day));
    }

    private Certainty started(LocalDate day) {
        if (day.isBefore(fromLower())) {
            return Certainty.NO;
        }
        return day.isBefore(fromUpper()) ? Certainty.POSSIBLY : Certainty.CERTAINLY;
    }

    private Certainty notEnded(LocalDate day) {
        if (day.isAfter(toUpper())) {
            return Certainty.NO;
        }
        return day.isAfter(toLower()) ? Certainty.POSSIBLY : Certainty.CERTAINLY;
    }
}
