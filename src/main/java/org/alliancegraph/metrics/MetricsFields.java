// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alliancegraph.compiler.ComputedField;
import org.alliancegraph.compiler.ComputedObject;
import org.alliancegraph.compiler.EntityLabel;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
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

    static Locale language(Map<String, ? extends @Nullable Object> given) {
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
        if (metrics != null) {
            return new NetworkSummary(metrics, found.progress(), labels);
        }
        return field -> switch (field) {
            case "progress" -> found.progress();
            case "communities", "ranking" -> List.of();
            default -> null;
        };
    }
}
