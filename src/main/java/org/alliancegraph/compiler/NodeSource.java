// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * How an object that is no node of the graph is found again by its id.
 *
 * @param type its object type
 */
public record NodeSource(String type, Rows rows) {

    /** The clause that binds the object, if there is one, to a variable. */
    @FunctionalInterface
    public interface Rows {

        /**
         * The clause.
         *
         * @param id a variable with a map: the {@code id}, and {@code one} and {@code other} if it is made of two ids,
         *     or {@code number} if it is made of a number
         */
        Expression call(SymbolicName id, SymbolicName row, QueryCompiler compilation);
    }
}
