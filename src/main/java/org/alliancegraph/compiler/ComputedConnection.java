// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.database.ComputedValue;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A connection whose pages Java computes. Java computes the pages of all owners at once, and a statement then reads the
 * objects of their rows.
 *
 * @param edgeType the type of its edges
 * @param pages computes for each of the parameter {@code owners} a map with the {@code total}, the {@code bound} if
 *     there is one, and what the rows are made of, or null if there is no connection; its {@code args} have what
 *     {@link #position}, {@link #backward} and {@link #limit} read
 * @param rows the statement that makes rows of such a map, in their order, each with its {@code keys}
 * @param boundType the type of what says how far the pages go; null if they always go to the end
 */
public record ComputedConnection(
        String edgeType,
        ComputedValue pages,
        RowQuery rows,
        @Nullable String boundType) {

    private static final String POSITION = "@position";
    private static final String BACKWARD = "@backward";
    private static final String LIMIT = "@limit";
    private static final Set<String> OF_PAGE = Set.of("first", "after", "last", "before");

    /** The expression from which the pages of an owner are computed. */
    @FunctionalInterface
    public interface Owner {
        Expression of(SymbolicName owner, Selection field, QueryCompiler compilation);
    }

    /** Adds it as a field. */
    public void add(FieldRegistry fields, String type, String field, Owner owner) {
        String ordering = type + "." + field;
        fields.add(
                type,
                field,
                (each, selection, compilation) -> compilation.deferred(
                        ordering,
                        owner.of(each, selection, compilation),
                        compilation.timed(selection).with(given -> read(given, ordering)),
                        pages,
                        this::selected),
                (value, arguments) -> value == null ? null : KeysetConnection.of(ordering, value, Page.of(arguments)));
    }

    /**
     * The arguments with a decoded page. A cursor of another connection is refused here, before anything is computed.
     */
    private static Map<String, @Nullable Object> read(Map<String, @Nullable Object> given, String ordering) {
        Page page = Page.of(given);
        Map<String, @Nullable Object> read = new HashMap<>(given);
        read.keySet().removeAll(OF_PAGE);
        read.put(POSITION, page.position(ordering));
        read.put(BACKWARD, page.backward());
        read.put(LIMIT, Page.limit(given));
        return read;
    }

    /** The keys of the row before the page; null for the first page. */
    public static @Nullable Object position(Map<?, ?> arguments) {
        return arguments.get(POSITION);
    }

    /** Whether the page is the last one before the position. */
    public static boolean backward(Map<?, ?> arguments) {
        return Boolean.TRUE.equals(arguments.get(BACKWARD));
    }

    /** The number of rows to compute: the page size and one, which tells whether there is a next page. */
    public static long limit(Map<?, ?> arguments) {
        return arguments.get(LIMIT) instanceof Long limit ? limit : 0;
    }

    private Expression selected(SymbolicName found, Selection field, QueryCompiler compilation) {
        Map<String, Expression> parts = new LinkedHashMap<>();
        if (field.selects("totalCount")) {
            parts.put(KeysetConnection.TOTAL, found.property("total"));
        }
        for (Selection each : field.fields()) {
            if (boundType != null && each.name().equals(KeysetConnection.BOUND)) {
                SymbolicName bound = compilation.variable();
                parts.put(
                        KeysetConnection.BOUND + each.key(),
                        Subqueries.unlessNull(
                                found.property("bound"), bound, compilation.object(boundType, bound, each.fields())));
            }
        }
        if (ConnectionCompiler.hasContent(field)) {
            SymbolicName row = compilation.variable();
            parts.put(
                    KeysetConnection.ROWS,
                    Subqueries.collect(
                            rows.call(found, row, compilation),
                            ConnectionField.projected(edgeType, row, row.property("keys"), field, compilation)));
        }
        return Cypher.caseExpression().when(found.isNotNull()).then(Expressions.map(parts));
    }
}
