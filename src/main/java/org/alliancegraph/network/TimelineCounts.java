// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how many periods began, ended and held in each unit of time. */
final class TimelineCounts {

    private final int first;
    private final boolean certainly;
    private final int[] began;
    private final int[] ended;
    private final int[] holding;
    private final int[] possible;

    /**
     * The bounds of a period in units of time.
     *
     * @param fromLower the first unit in which it can have begun
     * @param fromUpper the last unit in which it can have begun
     * @param toLower the first unit in which it can have ended
     * @param toUpper the last unit in which it can have ended
     */
    record Period(int fromLower, int fromUpper, int toLower, int toUpper) {}

    /**
     * Counts periods in the units from the first to the last.
     *
     * @param certainly whether only certain periods count
     */
    TimelineCounts(List<Period> periods, int first, int last, boolean certainly) {
        int units = Math.max(0, last - first + 1);
        this.first = first;
        this.certainly = certainly;
        this.began = new int[units];
        this.ended = new int[units];
        this.holding = new int[units + 1];
        this.possible = new int[units + 1];
        for (Period each : periods) {
            if (each.fromLower() == each.fromUpper()) {
                count(began, each.fromLower());
            }
            if (each.toLower() == each.toUpper()) {
                count(ended, each.toLower());
            }
            change(holding, each.fromUpper(), each.toLower());
            change(possible, each.fromLower(), each.toUpper());
        }
        for (int place = 1; place < units; place++) {
            holding[place] += holding[place - 1];
            possible[place] += possible[place - 1];
        }
    }

    private void count(int[] counts, int unit) {
        if (unit >= first && unit - first < counts.length) {
            counts[unit - first]++;
        }
    }

    /** Adds one to the counts of a range of units. */
    private void change(int[] changes, int from, int to) {
        int most = changes.length - 1;
        int begin = Math.clamp((long) from - first, 0, most);
        int end = Math.clamp((long) to - first, 0, most);
        if (begin < end) {
            changes[begin]++;
            changes[end]--;
        }
    }

    private int possiblyHolding(int place) {
        return certainly ? 0 : possible[place] - holding[place];
    }

    /** Whether anything is counted in a unit. */
    boolean isAny(int unit) {
        int place = unit - first;
        return began[place] + ended[place] + holding[place] + possiblyHolding(place) > 0;
    }

    /** The counts of a unit, as the schema names them. */
    Map<String, @Nullable Object> at(int unit) {
        int place = unit - first;
        Map<String, @Nullable Object> counts = new HashMap<>();
        counts.put("began", began[place]);
        counts.put("ended", ended[place]);
        counts.put("holding", holding[place]);
        counts.put("possiblyHolding", possiblyHolding(place));
        return counts;
    }
}
