// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The life of an entity as it was known before a revision, so that who asks what was known then is not told what was
 * learned since.
 */
record PastLife(int revision, Life life) {

    /** Those of an entity, in the order of the revisions. */
    static List<PastLife> of(Map<String, ? extends @Nullable Object> properties) {
        List<?> changes = list(properties.get("lifeChanges"));
        List<PastLife> past = new ArrayList<>();
        for (int each = 0; each < changes.size(); each++) {
            Life life = new Life(
                    day(properties.get("pastFirstDays"), each),
                    day(properties.get("pastFirstCertainDays"), each),
                    day(properties.get("pastLastCertainDays"), each),
                    day(properties.get("pastLastDays"), each));
            past.add(new PastLife(ReadMoment.number((Long) changes.get(each)), life));
        }
        return List.copyOf(past);
    }

    private static List<?> list(@Nullable Object values) {
        return switch (values) {
            case null -> List.of();
            case List<?> list -> list;
            case long[] numbers -> Arrays.stream(numbers).boxed().toList();
            default -> List.of((Object[]) values);
        };
    }

    private static int day(@Nullable Object days, int position) {
        return (int) ((LocalDate) list(days).get(position)).toEpochDay();
    }
}
