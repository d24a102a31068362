// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.projection.NetworkImage;
import org.jspecify.annotations.Nullable;

/** A network as groups of its nodes, with the numbers of ties between and within groups. */
final class CondensedGraph implements ComputedObject {

    private final List<ComputedObject> groups = new ArrayList<>();
    private final List<ComputedObject> flows = new ArrayList<>();
    private final int ungrouped;

    /**
     * Condenses a network.
     *
     * @param keyOf the group of an entity, null for none
     * @param labels finds the labels of groups
     */
    CondensedGraph(
            NetworkSelection selection,
            NetworkImage image,
            Function<Integer, @Nullable String> keyOf,
            Function<List<String>, Map<String, EntityLabel>> labels) {
        Map<String, Integer> sizes = new TreeMap<>();
        Map<Integer, String> keys = new HashMap<>();
        for (int entity : selection.nodes()) {
            String key = keyOf.apply(entity);
            if (key != null) {
                keys.put(entity, key);
                sizes.merge(key, 1, Integer::sum);
            }
        }
        this.ungrouped = selection.nodes().size() - keys.size();
        List<String> all = List.copyOf(sizes.keySet());
        Map<String, Integer> places = new HashMap<>();
        all.forEach(key -> places.put(key, places.size()));
        int[] groupOf = new int[image.size()];
        Arrays.fill(groupOf, -1);
        keys.forEach((entity, key) -> groupOf[entity] = places.getOrDefault(key, -1));
        int[] within = new int[all.size()];
        for (SelectedEdges.Flow flow : selection.edges().flows(groupOf)) {
            if (flow.source() == flow.target()) {
                within[flow.source()] = flow.ties();
            } else {
                flows.add(field -> switch (field) {
                    case "source" -> flow.source();
                    case "target" -> flow.target();
                    case "ties" -> flow.ties();
                    default -> throw new IllegalArgumentException(field);
                });
            }
        }
        Map<String, EntityLabel> called = labels.apply(all);
        for (String key : all) {
            groups.add(field -> switch (field) {
                case "key" -> key;
                case "label" -> called.get(key);
                case "size" -> sizes.get(key);
                case "ties" -> within[places.getOrDefault(key, 0)];
                default -> throw new IllegalArgumentException(field);
            });
        }
    }

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "groups" -> groups;
            case "flows" -> flows;
            case "ungrouped" -> ungrouped;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
