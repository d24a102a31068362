// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Registers connection fields and compiles their selections, by the Relay cursor connections specification. Only what
 * was selected is computed: the total count, the rows of one page, or both in one pass.
 */
public final class ConnectionField {

    private ConnectionField() {}

    /** Adds a connection field whose rows a statement file finds. */
    public static void add(FieldRegistry fields, String type, String field, String edgeType, RowQuery rows) {
        add(fields, type, field, edgeType, rows::call);
    }

    /** Adds a connection field whose rows come from a clause that finds all of them. */
    public static void add(FieldRegistry fields, String type, String field, String edgeType, RowSource source) {
        add(fields, type, field, edgeType, source, ConnectionCompiler::compile);
    }

    /**
     * Adds a connection field that may have more rows than fit into memory. The rows are found once for the page and
     * once for the total, and are never collected in a list. The exception are rows that are found without their keys:
     * these are small, and are collected.
     */
    public static void addLong(FieldRegistry fields, String type, String field, String edgeType, RowSource source) {
        add(fields, type, field, edgeType, source, connection -> connection.compile((_, _, _) -> connection.total()));
    }

    /**
     * Adds such a field with an expression of its own for the total. The source may then leave out rows before the
     * page; the cursor that it decodes belongs to the name {@code type.field}.
     */
    public static void addLong(
            FieldRegistry fields, String type, String field, String edgeType, RowSource source, FieldExpression total) {
        add(fields, type, field, edgeType, source, connection -> connection.compile(total));
    }

    private static void add(
            FieldRegistry fields,
            String type,
            String field,
            String edgeType,
            RowSource source,
            Function<ConnectionCompiler, Expression> compiled) {
        String ordering = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) -> compiled.apply(new ConnectionCompiler(
                        ordering, edgeType, source, owner, compilation.timed(selection), compilation)),
                (value, arguments) -> KeysetConnection.of(ordering, value, Page.of(arguments)));
    }

    /** Adds a connection field whose pages come from an index. */
    public static void add(FieldRegistry fields, String type, String field, String edgeType, KeysetSource source) {
        String name = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) ->
                        compile(name, edgeType, source, compilation.timed(selection), compilation),
                (value, arguments) -> KeysetConnection.of(name + source.order(arguments), value, Page.of(arguments)));
    }

    private static Expression compile(
            String name, String edgeType, KeysetSource source, Selection field, QueryCompiler compilation) {
        SymbolicName row = compilation.variable();
        Map<String, Expression> parts = new LinkedHashMap<>();
        if (field.selects("totalCount")) {
            parts.put(KeysetConnection.TOTAL, source.total(field, compilation));
        }
        for (Selection each : field.fields()) {
            Expression bound =
                    each.name().equals(KeysetConnection.BOUND) ? source.bound(field, each, compilation) : null;
            if (bound != null) {
                parts.put(KeysetConnection.BOUND + each.key(), bound);
            }
        }
        if (ConnectionCompiler.hasContent(field)) {
            parts.put(
                    KeysetConnection.ROWS,
                    Subqueries.collect(
                            source.page(
                                    field,
                                    row,
                                    given -> Page.of(given).position(name + source.order(given)),
                                    compilation),
                            projected(edgeType, row, row.property("keys"), field, compilation)));
        }
        return Expressions.map(parts);
    }

    /** Where the rows of a connection come from: a clause that binds each of them to a variable. */
    @FunctionalInterface
    public interface RowSource {
        /** The clause that binds each row to a variable. */
        Expression call(SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation);

        /** The statement that adds the sort keys to rows found without them; null if rows have their keys. */
        default @Nullable RowQuery keys(Selection field, QueryCompiler compilation) {
            return null;
        }

        /** The statement that completes the rows of a page; null if rows are complete as they are found. */
        default @Nullable RowQuery completion(Selection field, QueryCompiler compilation) {
            return null;
        }
    }

    /** The selected fields of a row: one map for each selection of edges or nodes, under the key of the selection. */
    static Expression projected(
            String edgeType, SymbolicName row, Expression keys, Selection field, QueryCompiler compilation) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        entries.put(KeysetConnection.KEYS, keys);
        if (compilation.lens().past()) {
            entries.put(Page.TIME, Cypher.parameter(QueryCompiler.TIME));
        }
        for (Selection each : field.fields()) {
            if (each.name().equals("edges")) {
                entries.put(each.key(), compilation.object(edgeType, row, each.fields()));
            } else if (each.name().equals("nodes")) {
                entries.put(each.key(), compilation.edgeNode(edgeType, row, each));
            }
        }
        return Expressions.map(entries);
    }
}
