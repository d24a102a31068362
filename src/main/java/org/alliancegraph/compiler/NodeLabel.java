// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The label of an entity: the label of a topic in the requested language, the name of any other entity. */
public final class NodeLabel {

    /** The field of an entity. */
    public static final FieldExpression OF_ENTITY = NodeLabel::called;

    private NodeLabel() {}

    /** The label of the entity that an expression yields, in the language that a field is given. */
    public static Expression of(Expression entity, Selection field, QueryCompiler compilation) {
        SymbolicName node = compilation.variable();
        HistoricalState then = HistoricalState.of(node, compilation);
        Expression label =
                called(then.property("labelDe"), then.property("labelEn"), then.property("name"), field, compilation);
        if (!then.asked()) {
            return Subqueries.named(entity, node, label);
        }
        return CypherTemplate.of("head(COLLECT { WITH {{entity}} AS {{node}} {{then}} RETURN {{label}} })")
                .with("entity", entity)
                .with("node", node)
                .with("then", then.bound())
                .with("label", label)
                .expression();
    }

    private static Expression called(SymbolicName owner, Selection field, QueryCompiler compilation) {
        return called(
                compilation.then(owner, "labelDe"),
                compilation.then(owner, "labelEn"),
                compilation.then(owner, "name"),
                field,
                compilation);
    }

    private static Expression called(
            Expression german, Expression english, Expression name, Selection field, QueryCompiler compilation) {
        return compilation.choice(field, given -> "EN".equals(given.get("language")))
                ? Cypher.coalesce(english, german, name)
                : Cypher.coalesce(german, english, name);
    }
}
