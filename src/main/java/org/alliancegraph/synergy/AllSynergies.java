// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.compiler.KeysetSource;
import org.alliancegraph.compiler.Page;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Pages of what everybody could have with everybody. In a large network that is more pairs than can be compared; so the
 * most promising ones are found and judged once for all pages, and the answer says how far they were looked for.
 */
final class AllSynergies implements KeysetSource {

    /** How many pairs that share something are followed: some seconds' work. */
    private static final int FOLLOWED = 50_000;

    private static final List<String> OF_TOPICS = List.of("OFFER_MEETS_NEED", "SHARED_TOPIC");
    private static final List<String> ALL =
            List.of("OFFER_MEETS_NEED", "SHARED_TOPIC", "SHARED_PROGRAM", "SHARED_PARTNER", "NEAR");

    private static final RowQuery RANKING = RowQuery.of("synergy/ranking", SynergyFields.FIXED);

    @Override
    public String order(Map<String, @Nullable Object> arguments) {
        return "";
    }

    @Override
    public Expression page(
            Selection field,
            SymbolicName row,
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            QueryCompiler compilation) {
        SymbolicName pair = compilation.variable();
        boolean falling = compilation.choice(field, given -> Page.of(given).backward());
        boolean first = compilation.choice(field, given -> position.apply(given) == null);
        String direction = falling ? " DESC" : "";
        return Cypher.raw(
                "UNWIND $E.pairs AS $E WITH $E WHERE $E ORDER BY $E" + direction + " LIMIT $E $E WITH $E ORDER BY $E"
                        + direction,
                ranked(field, compilation),
                pair,
                pair,
                first
                        ? Cypher.raw("true")
                        : Cypher.raw(
                                falling ? "$E < $E" : "$E > $E",
                                pair.property("keys"),
                                compilation.parameter(field, position)),
                pair.property("keys"),
                compilation.parameter(field, Page::limit),
                judged(pair, field, row, compilation),
                row,
                row.property("keys"));
    }

    @Override
    public Expression total(Selection field, QueryCompiler compilation) {
        return Cypher.raw("size($E.pairs)", ranked(field, compilation));
    }

    @Override
    public Expression bound(Selection field, Selection bound, QueryCompiler compilation) {
        SymbolicName each = compilation.variable();
        return Cypher.raw(
                "head(COLLECT { WITH $E.bound AS $E WHERE $E IS NOT NULL RETURN $E })",
                ranked(field, compilation),
                each,
                each,
                compilation.object("SynergyBound", each, bound.fields()));
    }

    /** The ids of the pairs in their order, and how far they were looked for. */
    private static Expression ranked(Selection field, QueryCompiler compilation) {
        return compilation.computed(field.with(AllSynergies::followed), (nothing, selection, apart) -> {
            SymbolicName found = apart.variable();
            SymbolicName pair = apart.variable();
            SymbolicName row = apart.variable();
            SymbolicName pairs = apart.variable();
            return Cypher.raw(
                    "head(COLLECT { $E CALL ($E) { UNWIND $E.pairs AS $E $E WITH $E ORDER BY $E RETURN collect({keys:"
                        + " $E, actor: $E, partner: $E}) AS $E } RETURN {pairs: $E, bound: CASE WHEN NOT $E.complete"
                        + " THEN {leastContribution: $E.least, pairs: size($E.pairs)} END} })",
                    ranking(nothing, selection, found, apart),
                    found,
                    found,
                    pair,
                    judged(pair, selection, row, apart),
                    row,
                    row.property("keys"),
                    row.property("keys"),
                    row.property("actor", "id"),
                    row.property("partner", "id"),
                    pairs,
                    pairs,
                    found,
                    found,
                    found);
        });
    }

    private static Expression ranking(
            SymbolicName nothing, Selection field, SymbolicName row, QueryCompiler compilation) {
        return compilation.lens().past()
                ? SynergyFields.knowing(
                        SynergyFields.moved(nothing, compilation), RANKING, nothing, field, row, compilation)
                : RANKING.call(nothing, field, row, compilation);
    }

    private static Expression judged(SymbolicName pair, Selection field, SymbolicName row, QueryCompiler compilation) {
        SymbolicName shared = compilation.variable();
        return Cypher.raw(
                "$E $E",
                SynergyFields.SHARED_BY_TWO.call(pair, field, shared, compilation),
                SynergyFields.JUDGED.call(shared, field, row, compilation));
    }

    /** With the kinds of reasons to follow: no others can lead to what the filter asks for. */
    private static Map<String, @Nullable Object> followed(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> followed = new HashMap<>();
        followed.put("filter", given.get("filter"));
        followed.put("followed", FOLLOWED);
        followed.put("kinds", kinds(given.get("filter") instanceof Map<?, ?> filter ? filter : Map.of()));
        return followed;
    }

    private static List<String> kinds(Map<?, ?> filter) {
        if (filter.get("topic") != null) {
            return OF_TOPICS;
        }
        return filter.get("reasons") instanceof Collection<?> reasons && !reasons.contains("SIMILAR_SIZE")
                ? ALL.stream().filter(reasons::contains).toList()
                : ALL;
    }
}
