// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What one entity shows of itself, and what it should.
 *
 * @param before all its properties as they are
 * @param now the properties that it should have
 * @param within whether it shows where another one is
 */
record CurrentValuesChange(Map<?, ?> before, Map<String, @Nullable Object> now, boolean within) {

    private static final List<String> LIFE =
            List.of("foundedLower", "foundedUpper", "dissolvedLower", "dissolvedUpper", "startLower", "startUpper");
    private static final List<String> PLACE = List.of("latitude", "longitude");

    static CurrentValuesChange of(Map<String, Object> found) {
        Map<?, ?> entity = (Map<?, ?>) Objects.requireNonNull(found.get("properties"));
        List<Map<?, ?>> claimed = ((List<?>) Objects.requireNonNull(found.get("claimed")))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
        Map<?, ?> place = (Map<?, ?>) found.get("place");
        return new CurrentValuesChange(entity, CurrentValues.of(entity, claimed, place), place != null);
    }

    String id() {
        return String.valueOf(before.get("id"));
    }

    /** Whether it is older than a revision. */
    boolean knownBefore(long revision) {
        return !Objects.equals(before.get("recorded"), revision);
    }

    /** Whether it shows another place than before. */
    boolean moved() {
        return PLACE.stream().anyMatch(each -> now.containsKey(each) && differs(each));
    }

    /** Whether it shows anything else than before. */
    boolean outdated() {
        return now.keySet().stream().anyMatch(this::differs);
    }

    private boolean differs(String property) {
        return !Objects.equals(now.get(property), before.get(property));
    }

    Map<String, @Nullable Object> row(long revision) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", before.get("id"));
        row.put("properties", now);
        row.put("revision", revision);
        row.put("past", past(revision));
        return row;
    }

    /** The days of its life until now, if they become others and somebody may have seen them. */
    private @Nullable Map<String, Object> past(long revision) {
        if (LIFE.stream().noneMatch(each -> now.containsKey(each) && differs(each)) || !knownBefore(revision)) {
            return null;
        }
        return Map.of(
                "firstDay", day("foundedLower", day("startLower", ImpreciseDate.EVER)),
                "firstCertainDay", day("foundedUpper", day("startUpper", ImpreciseDate.EVER)),
                "lastCertainDay", day("dissolvedLower", ImpreciseDate.NEVER),
                "lastDay", day("dissolvedUpper", ImpreciseDate.NEVER));
    }

    private LocalDate day(String property, LocalDate otherwise) {
        return before.get(property) instanceof LocalDate day ? day : otherwise;
    }
}
