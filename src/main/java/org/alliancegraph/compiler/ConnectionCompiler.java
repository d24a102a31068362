// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles a connection whose rows one clause finds: the total count, one page of rows, or both in one pass. */
record ConnectionCompiler(
        String ordering,
        String edgeType,
        ConnectionField.RowSource source,
        SymbolicName owner,
        Selection field,
        QueryCompiler compilation) {

    /** Whether the client selected anything besides the total. */
    static boolean hasContent(Selection field) {
        return field.fields().stream().anyMatch(each -> !each.name().equals("totalCount"));
    }

    /**
     * Compiles a connection whose rows fit into memory. If the client selected total and page, the rows are found once.
     */
    Expression compile() {
        if (!field.selects("totalCount")) {
            return Expressions.map(Map.of(KeysetConnection.ROWS, page()));
        }
        return hasContent(field) ? both() : Expressions.map(Map.of(KeysetConnection.TOTAL, total()));
    }

    /**
     * Compiles a connection with more rows than fit into memory. Rows that are found without their keys are small, so
     * that these are found once all the same.
     */
    Expression compile(FieldExpression total) {
        if (source.keys(field, compilation) != null && field.selects("totalCount") && hasContent(field)) {
            return both();
        }
        Map<String, Expression> parts = new LinkedHashMap<>();
        if (field.selects("totalCount")) {
            parts.put(KeysetConnection.TOTAL, total.compile(owner, field, compilation));
        }
        if (hasContent(field)) {
            parts.put(KeysetConnection.ROWS, page());
        }
        return Expressions.map(parts);
    }

    /** The number of rows. */
    Expression total() {
        SymbolicName row = compilation.variable();
        return Subqueries.count(source.call(owner, field, row, compilation), row);
    }

    private Expression page() {
        SymbolicName row = compilation.variable();
        return CypherTemplate.of("COLLECT { {{rows}} {{page}} }")
                .with("rows", source.call(owner, field, row, compilation))
                .with("page", paged(row))
                .expression();
    }

    /** Finds all rows once, for the total and for the page. */
    private Expression both() {
        SymbolicName found = compilation.variable();
        SymbolicName all = compilation.variable();
        SymbolicName one = compilation.variable();
        Expression page = CypherTemplate.of("COLLECT { UNWIND {{all}} AS {{one}} {{page}} }")
                .with("all", all)
                .with("one", one)
                .with("page", paged(one))
                .expression();
        return CypherTemplate.of(
                        "head(COLLECT { WITH COLLECT { {{rows}} RETURN {{row}} } AS {{all}} RETURN {{parts}} })")
                .with("rows", source.call(owner, field, found, compilation))
                .with("row", found)
                .with("all", all)
                .with(
                        "parts",
                        Expressions.map(Map.of(KeysetConnection.TOTAL, Cypher.size(all), KeysetConnection.ROWS, page)))
                .expression();
    }

    private Expression paged(SymbolicName found) {
        RowQuery keys = source.keys(field, compilation);
        if (keys == null) {
            return cut(found);
        }
        SymbolicName row = compilation.variable();
        return CypherTemplate.join(" ", List.of(keys.call(found, row, compilation), cut(row)));
    }

    private Expression cut(SymbolicName row) {
        Expression keys = Cypher.property(row, "keys");
        boolean backward = compilation.choice(field, given -> Page.of(given).backward());
        boolean first = compilation.choice(field, given -> Page.of(given).cursor() == null);
        String direction = backward ? "DESC" : "ASC";
        CypherTemplate beyond = CypherTemplate.of("{{keys}} {{follows}} {{position}}")
                .with("keys", keys)
                .with("follows", backward ? "<" : ">");
        Expression page = CypherTemplate.of(
                        "WITH {{row}} WHERE {{beyond}} ORDER BY {{keys}} {{direction}} LIMIT {{limit}}")
                .with("row", row)
                .with(
                        "beyond",
                        first
                                ? Cypher.literalTrue()
                                : beyond.with(
                                                "position",
                                                compilation.parameter(
                                                        field,
                                                        given -> Page.of(given).position(ordering)))
                                        .expression())
                .with("keys", keys)
                .with("direction", direction)
                .with("limit", compilation.parameter(field, Page::limit))
                .expression();
        RowQuery completion = source.completion(field, compilation);
        if (completion == null) {
            return CypherTemplate.join(
                    " RETURN ", List.of(page, ConnectionField.projected(edgeType, row, keys, field, compilation)));
        }
        SymbolicName complete = compilation.variable();
        return CypherTemplate.of("""
            {{page}} {{completion}} WITH {{row}}, {{keys}} AS order ORDER BY order {{direction}} RETURN {{edge}}\
            """)
                .with("page", page)
                .with("completion", completion.call(row, field, complete, compilation))
                .with("row", complete)
                .with("keys", keys)
                .with("direction", direction)
                .with(
                        "edge",
                        ConnectionField.projected(
                                edgeType, complete, Cypher.property(complete, "keys"), field, compilation))
                .expression();
    }
}
