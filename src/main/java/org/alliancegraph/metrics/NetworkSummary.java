// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alliancegraph.compiler.ComputedField;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of the network as an object of the answer, with rankings of actors and profiles of communities.
 *
 * @param progress how far the metrics of the newest revision are, from 0 to 1
 * @param labels finds the labels of entities by their ids
 */
record NetworkSummary(NetworkMetrics metrics, double progress, Function<List<String>, Map<String, EntityLabel>> labels)
        implements ComputedObject {

    private static final int MOST = 200;

    @Override
    public @Nullable Object value(String field) {
        return switch (field) {
            case "progress" -> progress;
            case "revision" -> metrics.revision();
            case "actorCount" -> metrics.graph().size();
            case "tieCount" -> metrics.graph().edges();
            case "density" -> metrics.density();
            case "componentCount" -> metrics.componentCount();
            case "largestComponent" -> metrics.largestComponent();
            case "modularity" -> metrics.modularity();
            case "betweennessSamples" -> metrics.samples();
            case "typeAssortativity" -> metrics.typeAssortativity();
            case "stateAssortativity" -> metrics.stateAssortativity();
            case "communities" -> (ComputedField) given -> communities(size(given));
            case "ranking" -> (ComputedField) given -> ranking(given);
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static int size(Map<String, ? extends @Nullable Object> given) {
        int first = (Integer) Objects.requireNonNull(given.get("first"));
        if (first < 1 || first > MOST) {
            throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", "first", 1, MOST, first));
        }
        return first;
    }

    private List<ComputedObject> ranking(Map<String, ? extends @Nullable Object> given) {
        CentralityMetric metric = CentralityMetric.valueOf(String.valueOf(given.get("by")));
        List<?> types = given.get("types") instanceof Collection<?> some ? List.copyOf(some) : null;
        List<Integer> ranked = metrics.ranked(metric, types, size(given));
        Map<String, EntityLabel> called =
                labels.apply(ranked.stream().map(metrics::id).toList());
        return ranked.stream()
                .<ComputedObject>map(node -> field -> switch (field) {
                    case "key" -> metrics.id(node);
                    case "type" -> metrics.type(node);
                    case "label" -> called.get(metrics.id(node));
                    case "value" -> metric.of(metrics, node);
                    case "sentence" ->
                        (ComputedField)
                                language -> metric.sentence(metric.of(metrics, node), MetricsFields.language(language));
                    default -> throw new IllegalArgumentException(field);
                })
                .toList();
    }

    private List<ComputedObject> communities(int most) {
        List<CommunityProfiles.Community> communities = new CommunityProfiles(metrics).largest(most);
        Map<String, EntityLabel> called = labels.apply(communities.stream()
                .flatMap(each ->
                        Stream.concat(each.central().stream().map(metrics::id), each.topics().keySet().stream()))
                .distinct()
                .toList());
        return communities.stream()
                .<ComputedObject>map(each -> field -> switch (field) {
                    case "number" -> each.number();
                    case "size" -> each.size();
                    case "central" ->
                        each.central().stream()
                                .map(node ->
                                        member(metrics.id(node), metrics.graph().degree(node), called))
                                .toList();
                    case "topics" ->
                        each.topics().entrySet().stream()
                                .map(topic -> member(topic.getKey(), topic.getValue(), called))
                                .toList();
                    case "states" ->
                        each.states().entrySet().stream()
                                .<ComputedObject>map(state ->
                                        part -> part.equals("state") ? state.getKey() : (Object) state.getValue())
                                .toList();
                    default -> throw new IllegalArgumentException(field);
                })
                .toList();
    }

    private static ComputedObject member(String key, int count, Map<String, EntityLabel> called) {
        return field -> switch (field) {
            case "key" -> key;
            case "count" -> count;
            case "label" -> called.get(key);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
