// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Rows with few values, which are enough to count and sort them. Only the rows of the requested page are completed: a
 * hub has thousands of rows, and a page shows twenty.
 *
 * @param found binds the rows as they are found
 * @param completion completes a row, which the statement sees as {@code owner}
 * @param first whether the arguments filter by values that only complete rows have
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
