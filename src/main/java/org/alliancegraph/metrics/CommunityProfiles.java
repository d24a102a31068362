// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** The communities of the network: whom each has, and what most of its members have in common. */
record CommunityProfiles(NetworkMetrics metrics) {

    /** How many members, topics and states are named of a community. */
    private static final int NAMED = 3;

    /** A community: whom it has, and what most of them have in common. */
    record Community(
            int number, int size, List<Integer> central, Map<String, Integer> topics, Map<String, Integer> states) {}

    /** The largest communities of at least two. */
    List<Community> largest(int most) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int node = 0; node < metrics.graph().size(); node++) {
            members.computeIfAbsent(metrics.community(node), _ -> new ArrayList<>())
                    .add(node);
        }
        return members.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Integer>> each) ->
                                -each.getValue().size())
                        .thenComparingInt(Map.Entry::getKey))
                .limit(most)
                .map(each -> community(each.getKey(), each.getValue()))
                .toList();
    }

    private Community community(int number, List<Integer> members) {
        Map<String, Integer> topics = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        NetworkImage image = metrics.image();
        ReadMoment moment = metrics.moment();
        ClaimCursor cursor = new ClaimCursor();
        for (int node : members) {
            int entity = metrics.graph().entity(node);
            image.out(ClaimType.WORKS_ON, entity, cursor);
            while (cursor.next()) {
                if (image.validity().holds(cursor, moment)) {
                    topics.merge(image.id(cursor.other()), 1, Integer::sum);
                }
            }
            String state = image.locations().state(entity, moment);
            if (state != null) {
                states.merge(state, 1, Integer::sum);
            }
        }
        List<Integer> central = members.stream()
                .sorted(Comparator.comparingDouble((Integer node) -> -metrics.pageRank(node))
                        .thenComparing(metrics::id))
                .limit(NAMED)
                .toList();
        return new Community(number, members.size(), central, most(topics), most(states));
    }

    private static Map<String, Integer> most(Map<String, Integer> counts) {
        Map<String, Integer> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .forEach(each -> most.put(each.getKey(), each.getValue()));
        return most;
    }
}
