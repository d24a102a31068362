// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The fields of facets, which are counted in memory. A statement reads the labels of nodes and topics. */
@Component
final class FacetFields implements FieldProvider {

    private static final String FACET = "Facet";
    private static final String BUCKET = "FacetBucket";
    /** The enum values for types of actors and events, by the types in the graph. */
    static final Map<String, String> VALUES =
            Criteria.TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final Projection projection;
    private final Districts districts;

    FacetFields(Projection projection, Districts districts) {
        this.projection = projection;
        this.districts = districts;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "facets", this::facets);
        fields.properties(FACET, "dimension", "total", "missing", "bucketCount");
        fields.add(FACET, "buckets", Expressions.each(BUCKET, facet -> facet.property("buckets")));
        fields.properties(BUCKET, "value", "count", "missing");
        fields.add(BUCKET, "buckets", Expressions.each(BUCKET, bucket -> bucket.property("buckets")));
        fields.add(BUCKET, "node", RowQuery.of("network/facet-node").first("Node"));
        fields.add(BUCKET, "label", FacetFields::named, (value, arguments) -> FacetLabel.of(value, arguments));
    }

    /** The label of a value, from a row with its dimension and its node. */
    static Expression named(SymbolicName bucket, Selection field, QueryCompiler compilation) {
        SymbolicName node = compilation.variable();
        HistoricalState then = HistoricalState.of(node, compilation);
        CypherTemplate label = CypherTemplate.of("""
            head(COLLECT {
              OPTIONAL MATCH ({{node}}:Entity {id: {{id}}}) WHERE {{seen}} {{then}}
              RETURN {dimension: {{dimension}}, value: {{value}},
                de: coalesce({{german}}, {{name}}), en: coalesce({{english}}, {{name}})}
            })\
            """)
                .with("node", node)
                .with("id", bucket.property("node"))
                .with("seen", CypherFiles.expand("{{seen " + node.getValue() + "}}", compilation.lens()))
                .with("dimension", bucket.property("dimension"))
                .with("value", bucket.property("value"))
                .with("german", then.property("labelDe"))
                .with("english", then.property("labelEn"))
                .with("name", then.property("name"));
        return (then.asked() ? label.with("then", then.bound()) : label.with("then", "")).expression();
    }

    private Expression facets(SymbolicName owner, Selection field, QueryCompiler compilation) {
        SymbolicName row = compilation.variable();
        return CypherTemplate.of("COLLECT { UNWIND {{counted}} AS {{row}} RETURN {{facet}} }")
                .with("counted", counted(field, compilation))
                .with("row", row)
                .with("facet", compilation.object(FACET, row, field.fields()))
                .expression();
    }

    /** Counts actors that meet the whole filter. Other objects are filtered by their ends and claims. */
    private Expression counted(Selection field, QueryCompiler compilation) {
        boolean actors =
                compilation.choice(field, given -> Countable.ACTORS.name().equals(given.get("count")));
        Expression among = actors ? NetworkFilter.actors(field, compilation) : NetworkFilter.among(field, compilation);
        return compilation.computed(
                "facets " + compilation.lens(),
                field.with(given -> Criteria.of(given)
                        .within("first", 1, 200)
                        .with("by", dimensions(given))
                        .arguments()),
                among == null ? Map.of() : Map.of("among", among),
                new FacetReading(projection, districts, compilation.lens()));
    }

    private static List<?> dimensions(Map<String, @Nullable Object> given) {
        return ((List<?>) Objects.requireNonNull(given.get("by")))
                .stream().distinct().toList();
    }
}
