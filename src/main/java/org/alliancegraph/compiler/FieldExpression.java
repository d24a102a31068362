// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.alliancegraph.message.BadInput;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The Cypher of one field, contributed by the feature that knows what the field means. */
@FunctionalInterface
public interface FieldExpression {

    /**
     * The expression whose value answers the field.
     *
     * @param owner the variable that holds the object with the field: a node, a relationship or a map
     * @param field what the client selected
     * @param compilation the statement under construction
     * @throws BadInput if an argument of the field can't be meant
     */
    Expression compile(SymbolicName owner, Selection field, QueryCompiler compilation);
}
