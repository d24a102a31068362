// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.compiler.EntityLabels;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.metrics.MetricsFields;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Condenses networks to groups of nodes with the same community, district or state. */
@Component
final class GraphGroups {

    private final Districts districts;
    private final EntityLabels labels;
    private final MetricsFields metrics;

    GraphGroups(Districts districts, EntityLabels labels, MetricsFields metrics) {
        this.districts = districts;
        this.labels = labels;
        this.metrics = metrics;
    }

    CondensedGraph condensed(
            String by,
            NetworkSelection selection,
            NetworkImage image,
            TimeScope scope,
            Map<String, @Nullable Object> seen,
            Cancellation cancellation) {
        return switch (by) {
            case "STATE" -> {
                ReadMoment moment = ReadMoment.of(seen);
                yield new CondensedGraph(
                        selection,
                        image,
                        entity -> image.locations().state(entity, moment),
                        keys -> named(keys, "State"));
            }
            case "DISTRICT" -> {
                Map<String, List<String>> found =
                        districts.of(selection.nodes().stream().map(image::id).toList(), scope, seen, cancellation);
                yield new CondensedGraph(
                        selection,
                        image,
                        entity -> found.getOrDefault(image.id(entity), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        keys -> labels.of(keys, scope, seen, cancellation));
            }
            default -> {
                ToIntFunction<String> communities = metrics.communities(seen);
                yield new CondensedGraph(
                        selection,
                        image,
                        entity -> number(communities.applyAsInt(image.id(entity))),
                        GraphGroups::numbered);
            }
        };
    }

    private static @Nullable String number(int community) {
        return community == 0 ? null : String.valueOf(community);
    }

    private static Map<String, EntityLabel> numbered(List<String> keys) {
        return keys.stream().collect(Collectors.toMap(Function.identity(), key -> {
            Message name = Message.of("metrics.community", key);
            return new EntityLabel(name.in(Language.DE), name.in(Language.EN));
        }));
    }

    private static Map<String, EntityLabel> named(List<String> keys, String type) {
        return keys.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> new EntityLabel(
                                EnumLabels.of(type, key, Language.DE), EnumLabels.of(type, key, Language.EN))));
    }
}
