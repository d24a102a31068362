// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much began, ended and held in each of some units of time. What is said of a thing are four units: between the
 * first two it begins, between the last two it ends.
 */
final class TimelineCounts {

    private final int first;
    private final boolean certainly;
    private final int[] began;
    private final int[] ended;
    /** What each unit has more than the one before. */
    private final int[] holding;

    private final int[] possible;

    /** @param certainly whether what possibly held is left out */
    TimelineCounts(int first, int last, boolean certainly) {
        int units = Math.max(0, last - first + 1);
        this.first = first;
        this.certainly = certainly;
        this.began = new int[units];
        this.ended = new int[units];
        this.holding = new int[units + 1];
        this.possible = new int[units + 1];
    }

    void add(int fromLower, int fromUpper, int toLower, int toUpper) {
        if (fromLower == fromUpper) {
            count(began, fromLower);
        }
        if (toLower == toUpper) {
            count(ended, toLower);
        }
        between(holding, fromUpper, toLower);
        between(possible, fromLower, toUpper);
    }

    private void count(int[] counts, int unit) {
        if (unit >= first && unit - first < counts.length) {
            counts[unit - first]++;
        }
    }

    private void between(int[] changes, int from, int to) {
        int most = changes.length - 1;
        int begin = Math.clamp((long) from - first, 0, most);
        int end = Math.clamp((long) to - first, 0, most);
        if (begin < end) {
            changes[begin]++;
            changes[end]--;
        }
    }

    /** Whether anything is counted in a unit. */
    boolean isAny(int unit) {
        Map<String, @Nullable Object> counts = at(unit);
        return counts.values().stream().anyMatch(each -> each instanceof Integer number && number > 0);
    }

    /** The counts of a unit, as the schema names them. */
    Map<String, @Nullable Object> at(int unit) {
        int place = unit - first;
        int held = sum(holding, place);
        Map<String, @Nullable Object> counts = new HashMap<>();
        counts.put("began", began[place]);
        counts.put("ended", ended[place]);
        counts.put("holding", held);
        counts.put("possiblyHolding", certainly ? 0 : sum(possible, place) - held);
        return counts;
    }

    private static int sum(int[] changes, int place) {
        int sum = 0;
        for (int each = 0; each <= place; each++) {
            sum += changes[each];
        }
        return sum;
    }
}
