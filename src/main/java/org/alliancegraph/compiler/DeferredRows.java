// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Rows that are found, counted and sorted with few values, and completed only for the page that was asked for. A hub
 * has thousands of rows, of which a page shows twenty.
 *
 * @param found binds the rows as they are found
 * @param completion completes a row that it sees as its owner
 * @param first whether the arguments need complete rows to find out which there are
 */
public record DeferredRows(
        ConnectionField.RowSource found, RowQuery completion, Predicate<Map<String, @Nullable Object>> first)
        implements ConnectionField.RowSource {

    @Override
    public Expression call(SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        if (!completesFirst(field, compilation)) {
            return found.call(owner, field, row, compilation);
        }
        SymbolicName incomplete = compilation.variable();
        return CypherTemplate.join(
                " ",
                List.of(
                        found.call(owner, field, incomplete, compilation),
                        completion.call(incomplete, field, row, compilation)));
    }

    @Override
    public @Nullable RowQuery completion(Selection field, QueryCompiler compilation) {
        return completesFirst(field, compilation) ? null : completion;
    }

    private boolean completesFirst(Selection field, QueryCompiler compilation) {
        return compilation.choice(field, first::test);
    }
}
