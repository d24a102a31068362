// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.compiler.EntityLabels;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.metrics.MetricsFields;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Condenses networks by what their nodes have in common: the community, the district or the state. */
@Component
final class GraphGroups {

    private final ReadExecutor reads;
    private final EntityLabels labels;
    private final MetricsFields metrics;

    GraphGroups(ReadExecutor reads, EntityLabels labels, MetricsFields metrics) {
        this.reads = reads;
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
                        selection, image, entity -> image.state(entity, moment), keys -> named(keys, "State"));
            }
            case "DISTRICT" -> {
                Map<String, String> districts =
                        districts(selection.nodes().stream().map(image::id).toList(), scope, seen, cancellation);
                yield new CondensedGraph(
                        selection,
                        image,
                        entity -> districts.get(image.id(entity)),
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

    private Map<String, String> districts(
            List<String> ids, TimeScope scope, Map<String, @Nullable Object> seen, Cancellation cancellation) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (String each : List.of("asOf", "revision", "inFlight", QueryCompiler.TODAY)) {
            parameters.put(each, seen.get(each));
        }
        parameters.put("args", Map.of("ids", ids));
        Map<String, String> districts = new HashMap<>();
        for (var row : reads.rows(new Query(CypherFiles.text("network/districts", scope), parameters), cancellation)) {
            if (row.get("district") instanceof String district) {
                districts.put(String.valueOf(row.get("id")), district);
            }
        }
        return districts;
    }
}
