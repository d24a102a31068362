// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a connection as the statement returned it. The statement returns one row more than the page size, which
 * tells whether there is a next page; that row is left out. Edges and nodes are kept for each selection, under its key
 * in the answer. Spring GraphQL recognizes the class by the ending of its name, and adapts it no further.
 */
public record KeysetConnection(
        List<Map<String, @Nullable Object>> rows,
        @Nullable Long totalCount,
        boolean hasNextPage,
        boolean hasPreviousPage,
        String ordering,
        Map<String, @Nullable Object> bounds)
        implements Paged {

    static final String ROWS = "rows";
    static final String TOTAL = "total";
    static final String KEYS = "@keys";
    static final String BOUND = "bound";

    @SuppressWarnings("unchecked")
    static KeysetConnection of(String ordering, @Nullable Object value, Page page) {
        Map<String, @Nullable Object> parts = (Map<String, @Nullable Object>) Objects.requireNonNull(value);
        List<Map<String, @Nullable Object>> rows =
                (List<Map<String, @Nullable Object>>) Objects.requireNonNullElse(parts.get(ROWS), List.of());
        boolean more = rows.size() > page.size();
        List<Map<String, @Nullable Object>> kept = new ArrayList<>(more ? rows.subList(0, page.size()) : rows);
        if (page.backward()) {
            Collections.reverse(kept);
        }
        boolean beyond = page.cursor() != null;
        return new KeysetConnection(
                kept,
                (Long) parts.get(TOTAL),
                page.backward() ? beyond : more,
                page.backward() ? more : beyond,
                ordering,
                parts);
    }

    @Override
    public @Nullable Object bound(String key) {
        return bounds.get(BOUND + key);
    }

    /** The nodes as they were selected under a key of the answer. */
    @Override
    public List<@Nullable Object> nodes(String key) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.get(key)));
        return values;
    }

    /** The edges as they were selected under a key of the answer. */
    @Override
    public List<Edge> edges(String key) {
        return rows.stream().map(row -> edge(row, key)).toList();
    }

    @SuppressWarnings("unchecked")
    private Edge edge(Map<String, @Nullable Object> row, String key) {
        return new Edge((Map<String, @Nullable Object>) Objects.requireNonNull(row.get(key)), () -> cursor(row));
    }

    /** The position of the first row, or null on an empty page. */
    @Override
    public @Nullable String startCursor() {
        return rows.isEmpty() ? null : cursor(rows.getFirst());
    }

    /** The position of the last row, or null on an empty page. */
    @Override
    public @Nullable String endCursor() {
        return rows.isEmpty() ? null : cursor(rows.getLast());
    }

    private String cursor(Map<String, @Nullable Object> row) {
        return Cursor.encode(
                ordering, Objects.toString(row.get(Page.TIME), ""), (List<?>) Objects.requireNonNull(row.get(KEYS)));
    }

    /**
     * An edge with its position.
     *
     * @param values what was selected of it, by the keys of the answer
     * @param position encodes the cursor, only if the client selected it
     */
    public record Edge(Map<String, @Nullable Object> values, Supplier<String> position) implements Positioned {

        @Override
        public String cursor() {
            return position.get();
        }
    }
}
