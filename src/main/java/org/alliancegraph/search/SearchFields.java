// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Selection;
import org.alliancegraph.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of the search across everything. */
@Component
final class SearchFields implements FieldContribution {

    private static final Rows FOUND = Rows.of("search/search");

    @Override
    public void contribute(Fields fields) {
        Connection.add(fields, "Query", "search", "SearchEdge", SearchFields::found);
        fields.add("SearchEdge", "node", Values.one("Node", edge -> edge.property("node")));
        fields.properties("SearchEdge", "score", "matchedField");
    }

    private static Expression found(SymbolicName owner, Selection field, SymbolicName row, Compilation compilation) {
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
