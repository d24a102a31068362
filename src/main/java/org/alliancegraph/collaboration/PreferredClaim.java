// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldExpression;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What an edge says of its own, from the claims behind it: rows have them as {@code claims}, the preferred one first.
 */
final class PreferredClaim {

    private PreferredClaim() {}

    static void add(FieldRegistry fields, String edgeType) {
        fields.add(edgeType, "role", property("role"));
        fields.add(edgeType, "claim", Expressions.one("Claim", PreferredClaim::of));
        fields.add(edgeType, "since", day("validFrom"));
        fields.add(edgeType, "until", day("validTo"));
        fields.add(edgeType, "holds", PreferredClaim::surest);
        claims(fields, edgeType);
    }

    /** The preferred claim of a row: its claims are in the order of preference. */
    static Expression of(SymbolicName row) {
        return Cypher.valueAt(row.property("claims"), 0);
    }

    static void claims(FieldRegistry fields, String type) {
        fields.add(type, "status", property("status"));
        fields.add(type, "claims", Expressions.each("Claim", edge -> edge.property("claims")));
    }

    /** How surely the surest of the claims holds; each of them possibly does. */
    private static Expression surest(SymbolicName edge, Selection field, QueryCompiler compilation) {
        String certain = CypherFiles.expand("{{certain c, $asOf}}", compilation.lens());
        return CypherTemplate.of(
                        "CASE WHEN any(c IN {{edge}}.claims WHERE {{certain}}) THEN 'CERTAINLY' ELSE 'POSSIBLY' END")
                .with("edge", edge)
                .with("certain", certain)
                .expression();
    }

    private static FieldExpression property(String name) {
        return (owner, field, compilation) -> Cypher.property(of(owner), name);
    }

    private static FieldExpression day(String name) {
        return Expressions.one(
                "ImpreciseDate",
                edge -> CypherTemplate.of("""
                    head([c IN {{edge}}.claims[..1] WHERE c.{{name}} IS NOT NULL
                    | {text: c.{{name}}, earliest: c.{{name}}Lower, latest: c.{{name}}Upper}])\
                    """)
                        .with("edge", edge)
                        .with("name", name)
                        .expression());
    }
}
