// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of {@code search}, across all types. */
@Component
final class SearchFields implements FieldProvider {

    private static final RowQuery FOUND = RowQuery.of("search/search");

    @Override
    public void contribute(FieldRegistry fields) {
        ConnectionField.add(fields, "Query", "search", "SearchEdge", SearchFields::found);
        fields.add("SearchEdge", "node", Expressions.one("Node", edge -> edge.property("node")));
        fields.properties("SearchEdge", "score", "matchedField");
    }

    private static Expression found(SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        return FOUND.call(owner, field.with(SearchFields::words), row, compilation);
    }

    private static Map<String, @Nullable Object> words(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> arguments = new HashMap<>(given);
        SearchText text =
                SearchText.of(Objects.requireNonNull(arguments.remove("text")).toString());
        arguments.put("words", text.words());
        arguments.put("lucene", text.lucene());
        arguments.put("anyWord", text.anyWord());
        return arguments;
    }
}
