// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether like is tied to like (Newman, Mixing patterns in networks, 2003): 1 if ties lead only to nodes of the same
 * group, 0 if they lead anywhere, less if they avoid their own group.
 */
final class Assortativity {

    private Assortativity() {}

    /** The coefficient; null if there are no two groups. Ties of a node without a group don't count. */
    static @Nullable Double of(TieGraph graph, IntFunction<@Nullable String> groups) {
        Map<String, Long> ends = new HashMap<>();
        long same = 0;
        long all = 0;
        for (int node = 0; node < graph.size(); node++) {
            String own = groups.apply(node);
            for (int at = graph.offset(node); own != null && at < graph.offset(node + 1); at++) {
                String other = groups.apply(graph.other(at));
                if (other != null) {
                    ends.merge(own, 1L, Long::sum);
                    all++;
                    same += own.equals(other) ? 1 : 0;
                }
            }
        }
        double total = all;
        double expected = ends.values().stream()
                .mapToDouble(each -> each / total * (each / total))
                .sum();
        return all == 0 || ends.size() < 2 ? null : (same / total - expected) / (1 - expected);
    }
}
