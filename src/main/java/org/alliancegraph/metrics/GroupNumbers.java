// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers groups of nodes so that a group keeps its number from one computation to the next as far as its members
 * allow: pairs of an old and a new group that have most members in common have the same number.
 */
final class GroupNumbers {

    private GroupNumbers() {}

    private record Overlap(int before, long group, int members) {}

    /**
     * The number of the group of each node.
     *
     * @param groups of the nodes, by any numbers
     * @param before the numbers that the same nodes had before, 0 for those that were in none
     */
    static int[] of(long[] groups, int[] before) {
        Map<Long, Integer> sizes = new HashMap<>();
        Map<Long, Map<Integer, Integer>> shared = new HashMap<>();
        int highest = 0;
        for (int node = 0; node < groups.length; node++) {
            sizes.merge(groups[node], 1, Integer::sum);
            if (before[node] > 0) {
                shared.computeIfAbsent(groups[node], _ -> new HashMap<>()).merge(before[node], 1, Integer::sum);
                highest = Math.max(highest, before[node]);
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        shared.forEach((group, olds) -> olds.forEach((old, members) -> overlaps.add(new Overlap(old, group, members))));
        overlaps.sort(Comparator.comparingInt((Overlap each) -> -each.members())
                .thenComparingInt(Overlap::before)
                .thenComparingLong(Overlap::group));
        Map<Long, Integer> numbers = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Overlap each : overlaps) {
            if (!numbers.containsKey(each.group()) && taken.add(each.before())) {
                numbers.put(each.group(), each.before());
            }
        }
        List<Long> fresh = new ArrayList<>(sizes.keySet());
        fresh.removeAll(numbers.keySet());
        fresh.sort(Comparator.comparingInt((Long each) -> -sizes.getOrDefault(each, 0))
                .thenComparingLong(Long::longValue));
        for (Long each : fresh) {
            numbers.put(each, ++highest);
        }
        int[] result = new int[groups.length];
        for (int node = 0; node < groups.length; node++) {
            result[node] = numbers.getOrDefault(groups[node], 0);
        }
        return result;
    }
}
