// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The shapes of subqueries that fields are made of. They are text and no Cypher-DSL types, because the clauses that
 * find rows come from statement files.
 */
public final class Subqueries {

    private static final CypherTemplate COLLECT = CypherTemplate.of("COLLECT { {{rows}} RETURN {{value}} }");
    private static final CypherTemplate COUNT = CypherTemplate.of("COUNT { {{rows}} RETURN {{row}} }");
    private static final CypherTemplate FIRST =
            CypherTemplate.of("head(COLLECT { {{rows}} RETURN {{value}} LIMIT 1 })");
    private static final CypherTemplate SINGLE = CypherTemplate.of("head(COLLECT { {{rows}} RETURN {{value}} })");
    private static final CypherTemplate EACH =
            CypherTemplate.of("COLLECT { UNWIND {{list}} AS {{element}} RETURN {{value}} }");
    private static final CypherTemplate NAMED =
            CypherTemplate.of("head(COLLECT { WITH {{expression}} AS {{name}} RETURN {{value}} })");
    private static final CypherTemplate UNLESS_NULL = CypherTemplate.of(
            "head(COLLECT { WITH {{expression}} AS {{name}} WHERE {{name}} IS NOT NULL RETURN {{value}} })");

    private Subqueries() {}

    /** A list with a value for each row that a clause finds. */
    public static Expression collect(Expression rows, Expression value) {
        return COLLECT.with("rows", rows).with("value", value).expression();
    }

    /** How many rows a clause finds. */
    public static Expression count(Expression rows, SymbolicName row) {
        return COUNT.with("rows", rows).with("row", row).expression();
    }

    /** A value of the first row that a clause finds; null if it finds none. */
    public static Expression first(Expression rows, Expression value) {
        return FIRST.with("rows", rows).with("value", value).expression();
    }

    /** A value of the row that a clause finds, for clauses that find no more than one; null if it finds none. */
    public static Expression single(Expression rows, Expression value) {
        return SINGLE.with("rows", rows).with("value", value).expression();
    }

    /** A list with a value for each element of a list. */
    public static Expression each(Expression list, SymbolicName element, Expression value) {
        return EACH.with("list", list)
                .with("element", element)
                .with("value", value)
                .expression();
    }

    /** A value that uses an expression under a name. */
    public static Expression named(Expression expression, SymbolicName name, Expression value) {
        return NAMED.with("expression", expression)
                .with("name", name)
                .with("value", value)
                .expression();
    }

    /** A value that uses an expression under a name; null if the expression is null. */
    public static Expression unlessNull(Expression expression, SymbolicName name, Expression value) {
        return UNLESS_NULL
                .with("expression", expression)
                .with("name", name)
                .with("value", value)
                .expression();
    }
}
