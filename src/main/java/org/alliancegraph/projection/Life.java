// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Between which days an entity existed, as far as is known at a time: it bounds the claims that tie it, by the macro
 * {@code lived}.
 *
 * @param fromLower the first day on which it may have begun
 * @param fromUpper the last day on which it may have begun
 * @param toLower the first day on which it may have ended
 * @param toUpper the last day on which it may have ended
 */
record Life(int fromLower, int fromUpper, int toLower, int toUpper) {

    static final Life UNBOUNDED = new Life(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    static Life of(Map<String, ? extends @Nullable Object> properties) {
        Life life = new Life(
                day(properties.get("foundedLower"), day(properties.get("startLower"), Integer.MIN_VALUE)),
                day(properties.get("foundedUpper"), day(properties.get("startUpper"), Integer.MIN_VALUE)),
                day(properties.get("dissolvedLower"), Integer.MAX_VALUE),
                day(properties.get("dissolvedUpper"), Integer.MAX_VALUE));
        return life.equals(UNBOUNDED) ? UNBOUNDED : life;
    }

    private static int day(@Nullable Object day, int otherwise) {
        return day instanceof LocalDate date ? (int) date.toEpochDay() : otherwise;
    }

    /** Whether it may have existed on a day. */
    boolean mayCover(int day) {
        return fromLower <= day && toUpper >= day;
    }
}
