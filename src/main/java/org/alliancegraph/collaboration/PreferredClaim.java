// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldExpression;
import org.alliancegraph.compiler.FieldRegistry;
import org.neo4j.cypherdsl.core.Cypher;

/**
 * What an edge says of its own, from the claims behind it: rows have them as {@code claims}, the preferred one first.
 */
final class PreferredClaim {

    private PreferredClaim() {}

    static void add(FieldRegistry fields, String edgeType) {
        fields.add(edgeType, "role", property("role"));
        fields.add(edgeType, "claim", Expressions.one("Claim", edge -> Cypher.raw("$E.claims[0]", edge)));
        period(fields, edgeType);
    }

    static void period(FieldRegistry fields, String type) {
        fields.add(type, "status", property("status"));
        fields.add(type, "since", day("validFrom"));
        fields.add(type, "until", day("validTo"));
        fields.add(type, "claims", Expressions.each("Claim", edge -> edge.property("claims")));
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
