// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Rows below an object, computed by a statement file. The file sees the object as {@code owner} and the field's
 * arguments as {@code args}, and returns maps as {@code row}; a row of a connection has {@code keys}, the list of
 * values that order it, the last of them unique.
 */
public final class RowQuery {

    private final String statement;
    private final Map<String, @Nullable Object> fixed;

    private RowQuery(String statement, Map<String, @Nullable Object> fixed) {
        this.statement = statement;
        this.fixed = fixed;
    }

    /** Rows of a statement in {@code cypher/}. */
    public static RowQuery of(String statement) {
        return new RowQuery(statement, Map.of());
    }

    /**
     * Rows of a statement in {@code cypher/} that several fields share, with fixed arguments that differ from field to
     * field.
     */
    public static RowQuery of(String statement, Map<String, @Nullable Object> fixed) {
        return new RowQuery(statement, fixed);
    }

    /**
     * The clause that binds every row to a variable.
     *
     * @param owner the variable that the statement sees as {@code owner}
     * @param field the field whose arguments it sees as {@code args}, together with the fixed ones
     */
    public Expression call(SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        ArgumentSpecializer narrowing = new ArgumentSpecializer(CypherFiles.text(statement, compilation.lens()));
        Map<String, Object> shape =
                narrowing.depends() ? compilation.choice(field, given -> narrowing.shape(complete(given))) : Map.of();
        return call(owner, compilation.parameter(field, this::complete), row, narrowing.text(shape));
    }

    /** The clause that binds every row to a variable, for a statement with fixed arguments only. */
    public Expression call(SymbolicName owner, SymbolicName row, QueryCompiler compilation) {
        ArgumentSpecializer narrowing = new ArgumentSpecializer(CypherFiles.text(statement, compilation.lens()));
        return call(owner, compilation.parameter(fixed), row, narrowing.text(narrowing.shape(fixed)));
    }

    /**
     * The same. The statement sees the value of an expression as {@code args.among}.
     *
     * @param among the expression; null for none
     */
    public Expression call(
            SymbolicName owner,
            Selection field,
            SymbolicName row,
            QueryCompiler compilation,
            @Nullable Expression among) {
        if (among == null) {
            return call(owner, field, row, compilation);
        }
        Selection marked = field.with(given -> {
            Map<String, @Nullable Object> all = new HashMap<>(given);
            all.put("among", true);
            return all;
        });
        ArgumentSpecializer narrowing = new ArgumentSpecializer(CypherFiles.text(statement, compilation.lens()));
        Map<String, Object> shape = compilation.choice(marked, given -> narrowing.shape(complete(given)));
        return call(
                owner,
                CypherTemplate.of("head(COLLECT { WITH {{given}} AS {{it}}, {{among}} AS {{found}}"
                                + " RETURN {{it}}{.*, among: {{found}}} })")
                        .with("given", compilation.parameter(marked, this::complete))
                        .with("it", compilation.variable())
                        .with("among", among)
                        .with("found", compilation.variable())
                        .expression(),
                row,
                narrowing.text(shape));
    }

    /** The clause that binds every row to a variable. The arguments of the statement are a map in another variable. */
    public Expression callWith(SymbolicName arguments, SymbolicName row, QueryCompiler compilation) {
        return call(arguments, arguments, row, CypherFiles.text(statement, compilation.lens()));
    }

    private static Expression call(SymbolicName owner, Expression arguments, SymbolicName row, String text) {
        return CypherTemplate.of("""
            CALL ({{owner}}) { WITH {{owner}} AS owner, {{arguments}} AS args
            CALL (owner, args) { {{statement}} } RETURN row AS {{row}} }\
            """)
                .with("owner", owner)
                .with("arguments", arguments)
                .with("statement", text)
                .with("row", row)
                .expression();
    }

    /** These rows, of which another statement completes those on the requested page. It sees a row as {@code owner}. */
    public ConnectionField.RowSource completedBy(String other) {
        return completedBy(other, arguments -> false);
    }

    /** The same. For arguments that filter by values of complete rows, all rows are completed first. */
    public ConnectionField.RowSource completedBy(String other, Predicate<Map<String, @Nullable Object>> first) {
        return new DeferredRows(this::call, RowQuery.of(other), first);
    }

    private Map<String, @Nullable Object> complete(Map<String, @Nullable Object> arguments) {
        if (fixed.isEmpty()) {
            return arguments;
        }
        Map<String, @Nullable Object> all = new HashMap<>(arguments);
        all.putAll(fixed);
        return all;
    }

    /** A plain list of objects: each row is the owner of the fields of its type, in the order of the statement. */
    public FieldExpression list(String type) {
        return (owner, field, compilation) -> {
            SymbolicName row = compilation.variable();
            return Subqueries.collect(
                    call(owner, field, row, compilation), compilation.object(type, row, field.fields()));
        };
    }

    /** The first row as a plain value, or null if there is none. */
    public FieldExpression value() {
        return (owner, field, compilation) -> {
            SymbolicName row = compilation.variable();
            return Subqueries.first(call(owner, field, row, compilation), row);
        };
    }

    /** The first row as an object, or null if there is none. */
    public FieldExpression first(String type) {
        return (owner, field, compilation) -> {
            SymbolicName row = compilation.variable();
            return Subqueries.first(
                    call(owner, field, row, compilation), compilation.object(type, row, field.fields()));
        };
    }
}
