// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alliancegraph.actor.ActorFilters;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.HistoricalState;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of facets: the actors that pass a filter are found once and counted by every dimension asked for. */
@Component
final class FacetFields implements FieldProvider {

    private static final String FACET = "Facet";
    private static final String BUCKET = "FacetBucket";
    private static final RowQuery SPREAD = RowQuery.of("network/facets");
    private static final RowQuery SPREAD_OF_CLAIMS = RowQuery.of("network/facets-of-claims");
    private static final RowQuery CROSSED = RowQuery.of("network/crossed-facets");
    /** The dimensions that only the statement of two dimensions knows. */
    private static final List<String> CROSSED_ONLY = List.of("DISTRICT", "DISTRICT_KEY", "KIND", "ROLE");
    /** The dimensions that the same claims tell: who asks for one has both, as they are one pass. */
    private static final List<String> OF_CLAIMS = List.of("STATUS", "YEAR");

    /** The types of actors and events, as the schema's enums name them, by what nodes bear. */
    static final Map<String, String> VALUES =
            Criteria.TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add("Query", "facets", FacetFields::facets);
        fields.properties(FACET, "dimension", "total", "missing", "bucketCount");
        fields.add(FACET, "buckets", Expressions.each(BUCKET, facet -> facet.property("buckets")));
        fields.properties(BUCKET, "value", "count");
        fields.add(
                BUCKET,
                "missing",
                (owner, field, compilation) -> Cypher.coalesce(owner.property("missing"), Cypher.literalOf(0)));
        fields.add(
                BUCKET, "buckets", Expressions.each(BUCKET, bucket -> Cypher.raw("coalesce($E.buckets, [])", bucket)));
        fields.add(BUCKET, "node", RowQuery.of("network/facet-node").first("Node"));
        fields.add(BUCKET, "label", FacetFields::named, (value, arguments) -> FacetLabel.of(value, arguments));
    }

    /** What a value is called, of a row with its dimension and its node. */
    static Expression named(SymbolicName bucket, Selection field, QueryCompiler compilation) {
        SymbolicName node = compilation.variable();
        SymbolicName label = compilation.variable();
        HistoricalState then = HistoricalState.of(node, compilation);
        Expression german = then.property("labelDe");
        Expression english = then.property("labelEn");
        Expression name = then.property("name");
        Expression found = Cypher.raw(
                "OPTIONAL MATCH ($E:Entity {id: $E}) WHERE "
                        + CypherFiles.expand("{{seen " + node.getValue() + "}}", compilation.lens()),
                node,
                bucket.property("node"));
        return Cypher.raw(
                "head(COLLECT { $E RETURN {dimension: $E, value: $E, de: coalesce($E, $E), en: coalesce($E, $E)} AS $E"
                        + " })",
                then.asked() ? Cypher.raw("$E $E", found, then.bound()) : found,
                bucket.property("dimension"),
                bucket.property("value"),
                german,
                name,
                english,
                name,
                label);
    }

    /** What of the whole network is counted by one dimension serves all who ask for it, with whatever others. */
    private static Expression facets(SymbolicName owner, Selection field, QueryCompiler compilation) {
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "COLLECT { UNWIND $E AS $E RETURN $E }",
                spread(field, compilation),
                row,
                compilation.object(FACET, row, field.fields()));
    }

    private static Expression spread(Selection field, QueryCompiler compilation) {
        Selection counted = field.with(FacetFields::criteria);
        if (compilation.choice(field, FacetFields::crosses)) {
            return crossed(field, compilation);
        }
        if (compilation.choice(field, given -> given.get("filter") != null)) {
            return counted(SPREAD, field, counted, compilation);
        }
        List<?> dimensions = compilation.choice(field, FacetFields::dimensions);
        List<Expression> facets = new ArrayList<>();
        Expression ofClaims = null;
        for (Object dimension : dimensions) {
            int place = OF_CLAIMS.indexOf(dimension);
            if (place < 0) {
                facets.add(part(SPREAD, List.of(dimension), field, counted, compilation));
                continue;
            }
            if (ofClaims == null) {
                ofClaims = part(SPREAD_OF_CLAIMS, OF_CLAIMS, field, counted, compilation);
            }
            facets.add(Cypher.raw("[$E[$E]]", ofClaims, Cypher.literalOf(place)));
        }
        return joined(facets);
    }

    /** Whether more is asked for than actors by one dimension at a time. */
    private static boolean crosses(Map<String, @Nullable Object> given) {
        return given.get("with") != null
                || !"ACTORS".equals(Objects.requireNonNullElse(given.get("count"), "ACTORS"))
                || dimensions(given).stream().anyMatch(CROSSED_ONLY::contains);
    }

    private static Expression crossed(Selection field, QueryCompiler compilation) {
        Selection criteria = field.with(FacetFields::crossing);
        boolean actors = compilation.choice(
                field, given -> "ACTORS".equals(Objects.requireNonNullElse(given.get("count"), "ACTORS")));
        return compilation.computed(criteria, (nothing, selection, apart) -> {
            SymbolicName row = apart.variable();
            return actors
                    ? counted(CROSSED, field, selection, apart)
                    : Cypher.raw(
                            "COLLECT { $E RETURN $E }",
                            CROSSED.call(nothing, selection, row, apart, NetworkFilter.amongWithin(field, apart)),
                            row);
        });
    }

    private static Map<String, @Nullable Object> crossing(Map<String, @Nullable Object> given) {
        List<Object> dimensions = new ArrayList<>(dimensions(given));
        Object with = given.get("with");
        if (with != null && !dimensions.contains(with)) {
            dimensions.add(with);
        }
        return Criteria.of(given)
                .within("first", 1, 200)
                .with("by", dimensions(given))
                .with("dimensions", dimensions)
                .with("count", Objects.requireNonNullElse(given.get("count"), "ACTORS"))
                .with("typeNames", VALUES)
                .arguments();
    }

    private static Expression part(
            RowQuery spread, List<?> dimensions, Selection field, Selection counted, QueryCompiler compilation) {
        return compilation.computed(
                counted.with(given -> only(dimensions, given)),
                (nothing, selection, apart) -> counted(spread, field, selection, apart));
    }

    private static Expression joined(List<Expression> lists) {
        return lists.isEmpty()
                ? Cypher.raw("[]")
                : Cypher.raw(String.join(" + ", lists.stream().map(each -> "$E").toList()), lists.toArray());
    }

    private static Map<String, @Nullable Object> only(List<?> dimensions, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> only = new HashMap<>(given);
        only.put("by", dimensions);
        return only;
    }

    /** The facets as a list, each with the ids of its nodes. */
    private static Expression counted(RowQuery spread, Selection filtered, Selection field, QueryCompiler compilation) {
        SymbolicName actor = compilation.variable();
        SymbolicName actors = compilation.variable();
        SymbolicName row = compilation.variable();
        return Cypher.raw(
                "COLLECT { WITH COLLECT { $E RETURN $E } AS $E $E RETURN $E }",
                ActorFilters.match(filtered, actor, compilation),
                actor,
                actors,
                spread.call(actors, field, row, compilation),
                row);
    }

    private static List<?> dimensions(Map<String, @Nullable Object> given) {
        return ((List<?>) Objects.requireNonNull(given.get("by")))
                .stream().distinct().toList();
    }

    /** Without the filter, which is compiled apart. */
    private static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> rest = new HashMap<>(given);
        rest.remove("filter");
        return Criteria.of(rest)
                .within("first", 1, 200)
                .with("by", dimensions(given))
                .with("types", VALUES)
                .arguments();
    }
}
