// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * How an object that is no node of the graph is found again by its id.
 *
 * @param type its object type
 * @param object what was selected of the object, or null if there is none; it sees as its owner a map with the
 *     {@code id}, and {@code one} and {@code other} if it is made of two ids, or {@code number} if it is made of a
 *     number
 */
public record NodeSource(String type, FieldExpression object) {

    /** The clause that binds the object, if there is one, to a variable. */
    @FunctionalInterface
    public interface Rows {

        /** The clause, seeing the parts of the id in a variable. */
        Expression call(SymbolicName id, SymbolicName row, QueryCompiler compilation);
    }

    /** Objects of a type that a clause finds. */
    public static NodeSource of(String type, Rows rows) {
        return new NodeSource(type, (id, field, compilation) -> {
            SymbolicName row = compilation.variable();
            return Subqueries.first(
                    rows.call(id, row, compilation), compilation.object(NodeFields.NODE, type, row, field.fields()));
        });
    }
}
