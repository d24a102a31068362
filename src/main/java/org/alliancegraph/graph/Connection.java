// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * One page of a connection as the statement returned it, without the row too many that tells whether there are more.
 * Its edges and nodes were projected per selection, so it hands them out by the key of the answer.
 */
public record Connection(
        List<Map<String, @Nullable Object>> rows,
        @Nullable Long totalCount,
        boolean hasNextPage,
        boolean hasPreviousPage,
        String ordering) {

    private static final String ROWS = "rows";
    private static final String TOTAL = "total";
    private static final String KEYS = "@keys";

    /** Adds a connection field: rows of a statement, ordered by their keys, one page of them projected. */
    public static void add(Fields fields, String type, String field, String edgeType, Rows rows) {
        add(
                fields,
                type,
                field,
                edgeType,
                (owner, selection, row, compilation) -> rows.call(owner, selection.arguments(), row, compilation));
    }

    /** Adds a connection field whose rows come from a clause that binds all of them. */
    public static void add(Fields fields, String type, String field, String edgeType, RowSource source) {
        String ordering = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) -> compile(ordering, edgeType, source, owner, selection, compilation),
                (value, arguments) -> of(ordering, value, Page.of(arguments)));
    }

    /** Adds a connection field whose pages come from an index. */
    public static void add(Fields fields, String type, String field, String edgeType, PagedRows source) {
        String name = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) -> compile(name, edgeType, source, selection, compilation),
                (value, arguments) -> of(name + source.order(arguments), value, Page.of(arguments)));
    }

    private static Expression compile(
            String name, String edgeType, PagedRows source, Selection field, Compilation compilation) {
        Page page = Page.of(field.arguments());
        List<Object> position = page.position(name + source.order(field.arguments()));
        SymbolicName row = compilation.variable();
        Map<String, Expression> parts = new LinkedHashMap<>();
        if (field.selects("totalCount")) {
            parts.put(TOTAL, source.total(field, compilation));
        }
        if (field.fields().stream().anyMatch(each -> !each.name().equals("totalCount"))) {
            parts.put(
                    ROWS,
                    Cypher.raw(
                            "COLLECT { $E RETURN $E }",
                            source.page(field, row, page.backward(), position, page.size() + 1L, compilation),
                            projected(edgeType, row, row.property("keys"), field, compilation)));
        }
        return Compilation.map(parts);
    }

    /** Where the rows of a connection come from: a clause that binds each of them to a variable. */
    @FunctionalInterface
    public interface RowSource {
        Expression call(SymbolicName owner, Selection field, SymbolicName row, Compilation compilation);
    }

    private static Expression compile(
            String ordering,
            String edgeType,
            RowSource source,
            SymbolicName owner,
            Selection field,
            Compilation compilation) {
        Page page = Page.of(field.arguments());
        boolean total = field.selects("totalCount");
        boolean content = field.fields().stream().anyMatch(each -> !each.name().equals("totalCount"));
        SymbolicName row = compilation.variable();
        Expression call = source.call(owner, field, row, compilation);
        if (!total) {
            return Compilation.map(Map.of(
                    ROWS,
                    Cypher.raw("COLLECT { $E $E }", call, paged(ordering, edgeType, page, row, field, compilation))));
        }
        if (!content) {
            return Compilation.map(Map.of(TOTAL, Cypher.raw("COUNT { $E RETURN $E }", call, row)));
        }
        SymbolicName all = compilation.variable();
        SymbolicName one = compilation.variable();
        Expression counted = Compilation.map(Map.of(
                TOTAL,
                Cypher.raw("size($E)", all),
                ROWS,
                Cypher.raw(
                        "COLLECT { UNWIND $E AS $E $E }",
                        all,
                        one,
                        paged(ordering, edgeType, page, one, field, compilation))));
        return Cypher.raw("head(COLLECT { WITH COLLECT { $E RETURN $E } AS $E RETURN $E })", call, row, all, counted);
    }

    private static Expression paged(
            String ordering, String edgeType, Page page, SymbolicName row, Selection field, Compilation compilation) {
        Expression keys = Cypher.property(row, "keys");
        List<Object> position = page.position(ordering);
        Expression here = position == null
                ? Cypher.raw("true")
                : Cypher.raw(page.backward() ? "$E < $E" : "$E > $E", keys, compilation.parameter(position));
        return Cypher.raw(
                "WITH $E WHERE $E ORDER BY $E " + (page.backward() ? "DESC" : "ASC") + " LIMIT $E RETURN $E",
                row,
                here,
                keys,
                compilation.parameter(page.size() + 1L),
                projected(edgeType, row, keys, field, compilation));
    }

    /** A row as edges and nodes were selected of it, each selection under its own key. */
    static Expression projected(
            String edgeType, SymbolicName row, Expression keys, Selection field, Compilation compilation) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        entries.put(KEYS, keys);
        for (Selection each : field.fields()) {
            if (each.name().equals("edges")) {
                entries.put(each.key(), compilation.object(edgeType, row, each.fields()));
            } else if (each.name().equals("nodes")) {
                entries.put(each.key(), compilation.edgeNode(edgeType, row, each));
            }
        }
        return Compilation.map(entries);
    }

    @SuppressWarnings("unchecked")
    static Connection of(String ordering, @Nullable Object value, Page page) {
        Map<String, @Nullable Object> parts = (Map<String, @Nullable Object>) Objects.requireNonNull(value);
        List<Map<String, @Nullable Object>> rows =
                (List<Map<String, @Nullable Object>>) Objects.requireNonNullElse(parts.get(ROWS), List.of());
        boolean more = rows.size() > page.size();
        List<Map<String, @Nullable Object>> kept = new ArrayList<>(more ? rows.subList(0, page.size()) : rows);
        if (page.backward()) {
            Collections.reverse(kept);
        }
        boolean beyond = page.cursor() != null;
        return new Connection(
                kept,
                (Long) parts.get(TOTAL),
                page.backward() ? beyond : more,
                page.backward() ? more : beyond,
                ordering);
    }

    /** The nodes as they were selected under a key of the answer. */
    public List<@Nullable Object> nodes(String key) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.get(key)));
        return values;
    }

    /** The edges as they were selected under a key of the answer. */
    @SuppressWarnings("unchecked")
    public List<Edge> edges(String key) {
        return rows.stream()
                .map(row -> new Edge((Map<String, @Nullable Object>) Objects.requireNonNull(row.get(key)), cursor(row)))
                .toList();
    }

    /** The position of the first row, or null on an empty page. */
    public @Nullable String startCursor() {
        return rows.isEmpty() ? null : cursor(rows.getFirst());
    }

    /** The position of the last row, or null on an empty page. */
    public @Nullable String endCursor() {
        return rows.isEmpty() ? null : cursor(rows.getLast());
    }

    private String cursor(Map<String, @Nullable Object> row) {
        return Cursor.encode(ordering, (List<?>) Objects.requireNonNull(row.get(KEYS)));
    }

    /**
     * An edge with its position.
     *
     * @param values what was selected of it, by the keys of the answer
     * @param cursor its opaque position
     */
    public record Edge(Map<String, @Nullable Object> values, String cursor) {}
}
