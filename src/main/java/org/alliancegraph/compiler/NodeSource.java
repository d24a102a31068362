// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Finds objects that are no nodes of the graph by their ids.
 *
 * @param type its object type
 * @param object compiles the selected fields of the object; null if there is no such object. Its owner is a map with
 *     the {@code id} and its parts: {@code one} and {@code other} for an id of two ids, {@code number} for an id of a
 *     number
 */
public record NodeSource(String type, FieldExpression object) {

    /** The clause that binds the object, if there is one, to a variable. */
    @FunctionalInterface
    public interface Rows {

        /** The clause, for the parts of an id in a variable. */
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
