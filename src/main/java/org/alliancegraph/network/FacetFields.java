// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alliancegraph.actor.ActorFilters;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Selection;
import org.alliancegraph.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of facets: the actors that pass a filter are found once and counted by every dimension asked for. */
@Component
final class FacetFields implements FieldContribution {

    private static final String FACET = "Facet";
    private static final String BUCKET = "FacetBucket";
    private static final Rows SPREAD = Rows.of("network/facets");
    private static final Map<String, String> VALUES =
            Criteria.TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    @Override
    public void contribute(Fields fields) {
        fields.add("Query", "facets", FacetFields::facets);
        fields.properties(FACET, "dimension", "total", "missing", "bucketCount");
        fields.add(FACET, "buckets", Values.each(BUCKET, facet -> facet.property("buckets")));
        fields.properties(BUCKET, "value", "count");
        fields.add(BUCKET, "node", Values.one("Node", bucket -> bucket.property("node")));
        fields.add(BUCKET, "label", FacetFields::named, (value, arguments) -> FacetLabel.of(value, arguments));
    }

    private static Expression named(SymbolicName bucket, Selection field, Compilation compilation) {
        return Cypher.raw(
                "{value: $E, de: coalesce($E.labelDe, $E.name), en: coalesce($E.labelEn, $E.name)}",
                bucket.property("value"),
                bucket.property("node"),
                bucket.property("node"),
                bucket.property("node"),
                bucket.property("node"));
    }

    private static Expression facets(SymbolicName owner, Selection field, Compilation compilation) {
        SymbolicName actor = compilation.variable();
        SymbolicName actors = compilation.variable();
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "COLLECT { WITH COLLECT { $E RETURN $E } AS $E $E RETURN $E }",
                ActorFilters.match(field, actor, compilation),
                actor,
                actors,
                SPREAD.call(actors, field.with(FacetFields::criteria), row, compilation),
                compilation.object(FACET, row, field.fields()));
    }

    /** Without the filter, which is compiled apart. */
    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> rest = new HashMap<>(given);
        rest.remove("filter");
        List<?> dimensions = (List<?>) Objects.requireNonNull(given.get("by"));
        return Criteria.of(rest)
                .within("first", 1, 200)
                .with("by", dimensions.stream().distinct().toList())
                .with("types", VALUES)
                .arguments();
    }
}
