// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Rows of a connection that an index returns page by page, so that not all of them have to be computed first. */
public interface KeysetSource {

    /** The name of the requested order. A cursor of another order is refused. */
    String order(Map<String, @Nullable Object> arguments);

    /**
     * The clause that binds the rows of one page, in their order, to a variable. It finds one row more than the page
     * size, if there are as many.
     *
     * @param position finds, in the arguments of the field, the keys of the row before the page; null at the start
     */
    Expression page(
            Selection field,
            SymbolicName row,
            Function<Map<String, @Nullable Object>, @Nullable List<Object>> position,
            QueryCompiler compilation);

    /** How many rows there are on all pages. */
    Expression total(Selection field, QueryCompiler compilation);

    /**
     * The object that says how far a bounded search went, with its selected fields; null if a search is always
     * complete.
     */
    default @Nullable Expression bound(Selection field, Selection bound, QueryCompiler compilation) {
        return null;
    }
}
