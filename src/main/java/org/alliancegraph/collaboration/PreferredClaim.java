// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import org.alliancegraph.compiler.CypherFiles;
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
        fields.add(edgeType, "claim", Expressions.one("Claim", edge -> Cypher.raw("$E.claims[0]", edge)));
        fields.add(edgeType, "since", day("validFrom"));
        fields.add(edgeType, "until", day("validTo"));
        fields.add(edgeType, "holds", PreferredClaim::surest);
        claims(fields, edgeType);
    }

    static void claims(FieldRegistry fields, String type) {
        fields.add(type, "status", property("status"));
        fields.add(type, "claims", Expressions.each("Claim", edge -> edge.property("claims")));
    }

    /** How surely the surest of the claims holds; each of them possibly does. */
    private static Expression surest(SymbolicName edge, Selection field, QueryCompiler compilation) {
        String certain = CypherFiles.expand("{{certain c, $asOf}}", compilation.lens());
        return Cypher.raw(
                "CASE WHEN any(c IN $E.claims WHERE " + certain + ") THEN 'CERTAINLY' ELSE 'POSSIBLY' END", edge);
    }

    private static FieldExpression property(String name) {
        return (owner, field, compilation) -> Cypher.raw("$E.claims[0]." + name, owner);
    }

    private static FieldExpression day(String name) {
        return Expressions.one(
                "ImpreciseDate",
                edge -> Cypher.raw(
                        "head([c IN $E.claims[..1] WHERE c." + name + " IS NOT NULL | {text: c." + name
                                + ", earliest: c." + name + "Lower, latest: c." + name + "Upper}])",
                        edge));
    }
}
