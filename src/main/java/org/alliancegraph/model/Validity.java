// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.LocalDate;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Since when and until when a claim says something holds, as written and as plain day bounds. An absent start may be
 * any day, an absent end any day or none; what follows for a day says {@link HoldingPeriod}.
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
}
