// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.alliancegraph.model.ImpreciseDate.EVER;
import static org.alliancegraph.model.ImpreciseDate.NEVER;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a source said what it says: between two days, as its date may be imprecise. A source without a date said it on
 * the day on which somebody retrieved it or, if nobody says when that was, recorded the claim.
 *
 * @param order orders claims by their sources: the first day of the source's own date; {@link ImpreciseDate#EVER} for
 *     an undated one
 */
public record SourceDay(LocalDate order, LocalDate earliest, LocalDate latest) {

    /** The day of a source that has none. */
    public static final SourceDay UNDATED = new SourceDay(EVER, EVER, NEVER);

    /** The day of a source with these properties, each of which may be missing. */
    public static SourceDay of(@Nullable Object dateLower, @Nullable Object dateUpper, @Nullable Object retrievedAt) {
        if (dateLower instanceof LocalDate first && dateUpper instanceof LocalDate last) {
            return new SourceDay(first, first, last);
        }
        return retrievedAt instanceof LocalDate day ? new SourceDay(EVER, day, day) : UNDATED;
    }

    /** The day of a source with the properties of its node. */
    public static SourceDay of(Map<?, ?> source) {
        return of(source.get("dateLower"), source.get("dateUpper"), source.get("retrievedAt"));
    }

    /** Reads what {@link #toString} wrote. */
    public static SourceDay parse(String text) {
        String[] days = text.split("/", 3);
        return new SourceDay(LocalDate.parse(days[0]), LocalDate.parse(days[1]), LocalDate.parse(days[2]));
    }

    /** The same, given that the claim was recorded on a day: what is recorded was said by then. */
    public SourceDay recordedOn(LocalDate day) {
        if (equals(UNDATED)) {
            return new SourceDay(EVER, day, day);
        }
        return earliest.isAfter(day) || latest.isBefore(day) ? this : new SourceDay(order, earliest, day);
    }

    /** All three days, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return order + "/" + earliest + "/" + latest;
    }
}
