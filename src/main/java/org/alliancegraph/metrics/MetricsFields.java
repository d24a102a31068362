// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.alliancegraph.compiler.ComputedField;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The fields of metrics: of actors, wherever they are read, and of the network as a whole. */
@Component
public final class MetricsFields implements FieldProvider {

    private static final String NETWORK = "NetworkMetrics";
    private static final String ACTOR = "ActorMetrics";
    private static final String RANKED = "RankedActor";
    private static final String COMMUNITY = "Community";
    private static final String MEMBER = "CommunityMember";
    private static final int MOST = 200;

    private final MetricsCache cache;

    MetricsFields(MetricsCache cache) {
        this.cache = cache;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add(
                "Actor",
                "metrics",
                (owner, field, compilation) -> moment(owner, compilation.lens()),
                (value, arguments) -> value instanceof Map<?, ?> map ? ofActor(map) : null);
        fields.properties(ACTOR, "revision", "degree", "collaborations", "participations", "affiliations", "strength")
                .properties(ACTOR, "pageRank", "betweenness", "betweennessError", "closeness", "core", "component")
                .properties(ACTOR, "community", "x", "y");
        fields.properties(ACTOR, "sentence");
        fields.properties(NETWORK, "progress", "revision", "actorCount", "tieCount", "density", "componentCount")
                .properties(NETWORK, "largestComponent", "modularity", "betweennessSamples", "typeAssortativity")
                .properties(NETWORK, "stateAssortativity");
        fields.properties(NETWORK, "communities");
        fields.properties(NETWORK, "ranking");
        fields.properties(RANKED, "key", "type", "value");
        fields.add(RANKED, "label", Expressions.property("label"), EntityLabel::of);
        fields.properties(RANKED, "sentence");
        fields.properties(COMMUNITY, "number", "size", "central", "topics", "states");
        fields.properties(MEMBER, "key", "count");
        fields.add(MEMBER, "label", Expressions.property("label"), EntityLabel::of);
        fields.properties("CommunityState", "state", "count");
    }

    /** An actor and the moment and reader for whom metrics are computed. */
    private static Expression moment(SymbolicName owner, TimeScope lens) {
        Expression dayGiven = Cypher.literalOf(lens.dayGiven());
        if (!lens.reader().isRestricted()) {
            return Cypher.raw(
                    "{id: $E.id, asOf: $asOf, dayGiven: $E, revision: $revision, inFlight: $inFlight}",
                    owner,
                    dayGiven);
        }
        return Cypher.raw(
                lens.knownAtGiven()
                        ? "{id: $E.id, asOf: $asOf, dayGiven: $E, revision: $revision, inFlight: $inFlight, reader: $E,"
                                + " today: $today, newest: $newest}"
                        : "{id: $E.id, asOf: $asOf, dayGiven: $E, revision: $revision, inFlight: $inFlight, reader: $E,"
                                + " today: $today}",
                owner,
                dayGiven,
                Cypher.literalOf(lens.reader().name()));
    }

    private @Nullable ComputedObject ofActor(Map<?, ?> read) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        read.forEach((name, value) -> parameters.put(name.toString(), value));
        parameters.computeIfPresent(QueryCompiler.READER, (_, reader) -> Audience.valueOf(reader.toString()));
        NetworkMetrics metrics = cache.find(parameters).metrics();
        return metrics == null ? null : ofActor(metrics, String.valueOf(parameters.get("id")));
    }

    /** The metrics of an actor for the moment that parameters tell, null while there are none. */
    public Function<String, @Nullable ComputedObject> ofActors(Map<String, ? extends @Nullable Object> parameters) {
        NetworkMetrics metrics = cache.find(parameters).metrics();
        return id -> metrics == null ? null : ofActor(metrics, id);
    }

    /** The number of the community of an actor for the moment that parameters tell; 0 while there are none. */
    public ToIntFunction<String> communities(Map<String, ? extends @Nullable Object> parameters) {
        NetworkMetrics metrics = cache.find(parameters).metrics();
        return id -> {
            int node = metrics == null ? -1 : metrics.node(id);
            return metrics == null || node < 0 ? 0 : metrics.community(node);
        };
    }

    /** Which metrics are given at the moment that parameters tell; another number when others are there. */
    public long version(Map<String, ? extends @Nullable Object> parameters) {
        NetworkMetrics metrics = cache.find(parameters).metrics();
        return metrics == null ? -1 : metrics.revision();
    }

    private static @Nullable ComputedObject ofActor(NetworkMetrics metrics, String id) {
        int node = metrics.node(id);
        return node < 0 ? null : field -> ofActor(metrics, node, field);
    }

    /** As exact as a picture can show it; more digits would be most of what a picture is sent. */
    private static double place(double at) {
        return Math.round(at * 1e4) / 1e4;
    }

    private static @Nullable Object ofActor(NetworkMetrics metrics, int node, String field) {
        return switch (field) {
            case "revision" -> metrics.revision();
            case "degree" -> metrics.graph().degree(node);
            case "collaborations" -> ofRelation(ClaimType.COLLABORATES_WITH, metrics, node);
            case "participations" -> ofRelation(ClaimType.PARTICIPATES_IN, metrics, node);
            case "affiliations" -> ofRelation(ClaimType.AFFILIATED_WITH, metrics, node);
            case "strength" -> metrics.strength(node);
            case "pageRank" -> metrics.pageRank(node);
            case "betweenness" -> metrics.betweenness(node);
            case "betweennessError" -> metrics.betweennessError(node);
            case "closeness" -> metrics.closeness(node);
            case "core" -> (int) metrics.core(node);
            case "component" -> metrics.component(node);
            case "community" -> metrics.community(node);
            case "x" -> place(metrics.x(node));
            case "y" -> place(metrics.y(node));
            case "sentence" ->
                (ComputedField) given -> {
                    CentralityMetric metric = CentralityMetric.valueOf(String.valueOf(given.get("metric")));
                    return metric.sentence(metric.of(metrics, node), language(given));
                };
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static int ofRelation(ClaimType type, NetworkMetrics metrics, int node) {
        return metrics.graph().degree(TieGraph.RELATIONS.indexOf(type), node);
    }

    private static Locale language(Map<String, ? extends @Nullable Object> given) {
        return "EN".equals(given.get("language")) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /**
     * The metrics of the network for the moment that parameters tell.
     *
     * @param labels finds what entities with some ids are called
     */
    public ComputedObject ofNetwork(
            Map<String, ? extends @Nullable Object> parameters,
            Function<List<String>, Map<String, EntityLabel>> labels) {
        MetricsCache.Found found = cache.find(parameters);
        NetworkMetrics metrics = found.metrics();
        if (metrics == null) {
            return field -> switch (field) {
                case "progress" -> found.progress();
                case "communities", "ranking" -> List.of();
                default -> null;
            };
        }
        return field -> switch (field) {
            case "progress" -> found.progress();
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
            case "communities" -> (ComputedField) given -> communities(metrics, size(given), labels);
            case "ranking" -> (ComputedField) given -> ranking(metrics, given, labels);
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

    private static List<ComputedObject> ranking(
            NetworkMetrics metrics,
            Map<String, ? extends @Nullable Object> given,
            Function<List<String>, Map<String, EntityLabel>> labels) {
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
                        (ComputedField) language -> metric.sentence(metric.of(metrics, node), language(language));
                    default -> throw new IllegalArgumentException(field);
                })
                .toList();
    }

    private static List<ComputedObject> communities(
            NetworkMetrics metrics, int most, Function<List<String>, Map<String, EntityLabel>> labels) {
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
