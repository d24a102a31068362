// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.PairNode;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/**
 * The Cypher of synergies: what is shared is found for one actor, or for the pairs that could have most, and judged.
 */
@Component
final class SynergyFields implements FieldProvider {

    private static final String SYNERGY = "Synergy";
    private static final String EDGE = "SynergyEdge";

    /** Programmes join members and people belong to somebody; both are found through those, unless asked for. */
    private static final List<String> PARTNER_TYPES = List.of("Municipality", "Organization", "LocalAlliance");

    /** What every statement here takes besides the arguments of its field. */
    static final Map<String, @Nullable Object> FIXED =
            Map.of("weights", Weights.STANDARD.parameters(), "partnerTypes", PARTNER_TYPES);

    static final RowQuery JUDGED = RowQuery.of("synergy/judged", FIXED);
    private static final RowQuery PAIR = RowQuery.of("actor/pair");
    static final RowQuery SHARED_BY_TWO = RowQuery.of("synergy/shared-by-two", FIXED);
    private static final RowQuery MOVED = RowQuery.of("synergy/moved");
    private static final RowQuery SHARED = RowQuery.of("synergy/shared-with-others", FIXED);

    @Override
    public void contribute(FieldRegistry fields) {
        ConnectionField.add(fields, "Query", "synergies", EDGE, new AllSynergies());
        ConnectionField.add(fields, "Actor", "synergies", EDGE, SynergyFields::ofActor);
        fields.properties("SynergyBound", "leastContribution", "pairs");
        fields.add(EDGE, "node", Expressions.one(SYNERGY, edge -> edge));
        PairNode.add(
                fields,
                SYNERGY,
                "synergy",
                synergy -> synergy.property("actor"),
                synergy -> synergy.property("partner"),
                SynergyFields::byId);
        fields.add(SYNERGY, "actor", Expressions.one("Actor", synergy -> synergy.property("actor")));
        fields.add(SYNERGY, "partner", Expressions.one("Actor", synergy -> synergy.property("partner")));
        fields.properties(SYNERGY, "score");
        fields.add(SYNERGY, "reasons", Expressions.each("SynergyReason", synergy -> synergy.property("reasons")));
        fields.add(
                SYNERGY,
                "counterReasons",
                Expressions.each("SynergyCounterReason", synergy -> synergy.property("counterReasons")));
    }

    private static Expression byId(SymbolicName id, SymbolicName row, QueryCompiler compilation) {
        SymbolicName found = compilation.variable();
        SymbolicName pair = compilation.variable();
        SymbolicName shared = compilation.variable();
        return Cypher.raw(
                "$E WITH {actor: $E.actor.id, partner: $E.partner.id} AS $E $E $E",
                PAIR.callWith(id, found, compilation),
                found,
                found,
                pair,
                SHARED_BY_TWO.call(pair, shared, compilation),
                JUDGED.call(shared, row, compilation));
    }

    private static Expression ofActor(
            SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        SymbolicName shared = compilation.variable();
        return Cypher.raw(
                "$E $E", sharedBy(owner, field, shared, compilation), JUDGED.call(shared, field, row, compilation));
    }

    private static Expression sharedBy(
            SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        if (!compilation.lens().past()) {
            return SHARED.call(owner, field, row, compilation);
        }
        Expression moved = compilation.computed(
                field.with(given -> Map.of()), (nothing, selection, apart) -> moved(nothing, apart));
        return knowing(moved, SHARED, owner, field, row, compilation);
    }

    /** Who was elsewhere at a time of the past, which does not depend on who asks. */
    static Expression moved(SymbolicName nothing, QueryCompiler compilation) {
        SymbolicName each = compilation.variable();
        return Cypher.raw("COLLECT { $E RETURN $E }", MOVED.call(nothing, each, compilation), each);
    }

    /** Rows of a statement that is to know who was elsewhere. */
    static Expression knowing(
            Expression moved,
            RowQuery rows,
            SymbolicName owner,
            Selection field,
            SymbolicName row,
            QueryCompiler compilation) {
        SymbolicName knowing = compilation.variable();
        return Cypher.raw(
                "CALL ($E) { RETURN {id: $E.id, moved: $E} AS $E } $E",
                owner,
                owner,
                moved,
                knowing,
                rows.call(knowing, field, row, compilation));
    }
}
