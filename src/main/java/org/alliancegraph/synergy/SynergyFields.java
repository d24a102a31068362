// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.ComputedConnection;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.NodeSource;
import org.alliancegraph.compiler.PairNode;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/**
 * The fields of synergies: pairs are found and judged in memory, and a statement loads what their reasons are about.
 */
@Component
final class SynergyFields implements FieldProvider {

    private static final String SYNERGY = "Synergy";
    private static final String EDGE = "SynergyEdge";
    private static final RowQuery EXPLAINED = RowQuery.of("synergy/explained");

    private final SynergyPages pages;
    private final BestPairs best;

    SynergyFields(SynergyNetworks networks) {
        this.pages = new SynergyPages(networks);
        this.best = new BestPairs(networks);
    }

    @Override
    public void contribute(FieldRegistry fields) {
        new ComputedConnection(EDGE, pages::ofAll, EXPLAINED, "SynergyBound")
                .add(fields, "Query", "synergies", this::ofEverybody);
        new ComputedConnection(EDGE, pages::ofActors, EXPLAINED, "SynergyBound")
                .add(fields, "Actor", "synergies", SynergyFields::ofOne);
        fields.properties("SynergyBound", "leastContribution", "pairs");
        fields.add(EDGE, "node", Expressions.one(SYNERGY, edge -> edge));
        PairNode.add(
                fields,
                SYNERGY,
                "synergy",
                synergy -> synergy.property("actor"),
                synergy -> synergy.property("partner"),
                new NodeSource(SYNERGY, this::byId));
        fields.add(SYNERGY, "actor", Expressions.one("Actor", synergy -> synergy.property("actor")));
        fields.add(SYNERGY, "partner", Expressions.one("Actor", synergy -> synergy.property("partner")));
        fields.properties(SYNERGY, "score", "status", "ranking");
        fields.add(SYNERGY, "decision", Expressions.one("Claim", synergy -> synergy.property("decision")));
        fields.add(SYNERGY, "reasons", Expressions.each("SynergyReason", synergy -> synergy.property("reasons")));
        fields.add(
                SYNERGY,
                "counterReasons",
                Expressions.each("SynergyCounterReason", synergy -> synergy.property("counterReasons")));
    }

    private Expression ofEverybody(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Expression among = among(field, compilation);
        return compilation.computed(
                "synergies of everybody",
                field.with(SynergyFields::filterOnly),
                among == null ? Map.of() : Map.of("among", among),
                best);
    }

    private static Expression ofOne(SymbolicName owner, Selection field, QueryCompiler compilation) {
        Expression among = among(field, compilation);
        return Cypher.mapOf("id", owner.property("id"), "among", among == null ? Cypher.literalNull() : among);
    }

    private static @Nullable Expression among(Selection field, QueryCompiler compilation) {
        return NetworkFilter.actors(
                field.with(given -> {
                    Map<String, @Nullable Object> actors = new HashMap<>();
                    actors.put("filter", given.get("filter") instanceof Map<?, ?> filter ? filter.get("actors") : null);
                    return actors;
                }),
                compilation);
    }

    private Expression byId(SymbolicName id, Selection field, QueryCompiler compilation) {
        return compilation.deferred("synergy by id", id, field, pages::ofPairs, SynergyFields::first);
    }

    private static Expression first(SymbolicName found, Selection field, QueryCompiler compilation) {
        SymbolicName row = compilation.variable();
        return Subqueries.first(
                EXPLAINED.call(found, row, compilation), compilation.object("Node", SYNERGY, row, field.fields()));
    }

    private static Map<String, @Nullable Object> filterOnly(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> filter = new HashMap<>();
        filter.put("filter", given.get("filter"));
        return filter;
    }
}
