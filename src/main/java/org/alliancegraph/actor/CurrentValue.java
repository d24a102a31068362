// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.Map;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.FieldCypher;
import org.alliancegraph.graph.Rows;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Values that sources may dispute and that change: the node has the current preferred one; at another time the
 * attribute claims of that time answer.
 */
final class CurrentValue {

    private CurrentValue() {}

    static FieldCypher text(String property) {
        return single(property, "actor/attribute-text");
    }

    static FieldCypher number(String property) {
        return single(property, "actor/attribute-number");
    }

    private static FieldCypher single(String property, String statement) {
        Rows then = Rows.of(statement, Map.of("property", property));
        return (owner, field, compilation) -> {
            Expression current = owner.property(property);
            if (!compilation.lens().past()) {
                return current;
            }
            return property.equals("name")
                    ? Cypher.coalesce(
                            Cypher.raw("head($E)", all(then, owner, compilation)), owner.property("baseName"), current)
                    : Cypher.raw("head($E)", all(then, owner, compilation));
        };
    }

    static FieldCypher alternativeNames() {
        Rows then = Rows.of("actor/attribute-text", Map.of("property", "alternativeName"));
        FieldCypher name = text("name");
        return (owner, field, compilation) -> compilation.lens().past()
                ? Cypher.raw(
                        "[other IN $E WHERE other <> $E]",
                        all(then, owner, compilation),
                        name.compile(owner, field, compilation))
                : owner.property("alternativeNames");
    }

    private static Expression all(Rows rows, SymbolicName owner, Compilation compilation) {
        SymbolicName row = compilation.variable();
        return Cypher.raw("COLLECT { $E RETURN $E }", rows.call(owner, row, compilation), row);
    }
}
