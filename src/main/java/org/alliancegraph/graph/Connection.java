// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Fields that are connections: adds them to the catalogue and compiles what was selected of them, by the Relay cursor
 * connections specification. Only what was asked for is computed: the total, the rows of one page, or both in one go.
 */
public final class Connection {

    private Connection() {}

    /** Adds a connection field: rows of a statement, ordered by their keys, one page of them projected. */
    public static void add(Fields fields, String type, String field, String edgeType, Rows rows) {
        add(fields, type, field, edgeType, rows::call);
    }

    /** Adds a connection field whose rows come from a clause that binds all of them. */
    public static void add(Fields fields, String type, String field, String edgeType, RowSource source) {
        String ordering = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) -> compile(ordering, edgeType, source, owner, selection, compilation),
                (value, arguments) -> PagedConnection.of(ordering, value, Page.of(arguments)));
    }

    /**
     * Adds a connection field that may have more rows than can be held at once: they are gone through for the page, and
     * again for the total if that is asked for, but never gathered unless they are found without their keys.
     */
    public static void addLong(Fields fields, String type, String field, String edgeType, RowSource source) {
        addLong(fields, type, field, edgeType, source, (owner, selection, compilation) -> {
            SymbolicName counted = compilation.variable();
            return Cypher.raw("COUNT { $E RETURN $E }", source.call(owner, selection, counted, compilation), counted);
        });
    }

    /**
     * Adds such a field whose total is counted apart, so that the rows may be only those that a page can have; their
     * source finds where it begins by the name {@code type.field}.
     */
    public static void addLong(
            Fields fields, String type, String field, String edgeType, RowSource source, FieldCypher total) {
        String ordering = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) -> {
                    Rows keys = source.keys(selection, compilation);
                    if (keys != null && selection.selects("totalCount") && hasContent(selection)) {
                        return counted(ordering, edgeType, source, keys, owner, selection, compilation);
                    }
                    Map<String, Expression> parts = new LinkedHashMap<>();
                    if (selection.selects("totalCount")) {
                        parts.put(PagedConnection.TOTAL, total.compile(owner, selection, compilation));
                    }
                    if (hasContent(selection)) {
                        SymbolicName row = compilation.variable();
                        parts.put(
                                PagedConnection.ROWS,
                                Cypher.raw(
                                        "COLLECT { $E $E }",
                                        source.call(owner, selection, row, compilation),
                                        keyed(ordering, edgeType, source, keys, row, selection, compilation)));
                    }
                    return Compilation.map(parts);
                },
                (value, arguments) -> PagedConnection.of(ordering, value, Page.of(arguments)));
    }

    /** Rows that are small until they have their keys are held to be counted, and not looked for again for the page. */
    private static Expression counted(
            String ordering,
            String edgeType,
            RowSource source,
            Rows keys,
            SymbolicName owner,
            Selection field,
            Compilation compilation) {
        SymbolicName found = compilation.variable();
        SymbolicName all = compilation.variable();
        SymbolicName one = compilation.variable();
        Expression page = Cypher.raw(
                "COLLECT { UNWIND $E AS $E $E }",
                all,
                one,
                keyed(ordering, edgeType, source, keys, one, field, compilation));
        return Cypher.raw(
                "head(COLLECT { WITH COLLECT { $E RETURN $E } AS $E RETURN $E })",
                source.call(owner, field, found, compilation),
                found,
                all,
                Compilation.map(
                        Map.of(PagedConnection.TOTAL, Cypher.raw("size($E)", all), PagedConnection.ROWS, page)));
    }

    private static Expression keyed(
            String ordering,
            String edgeType,
            RowSource source,
            @Nullable Rows keys,
            SymbolicName row,
            Selection field,
            Compilation compilation) {
        Rows completion = source.completion(field, compilation);
        if (keys == null) {
            return paged(ordering, edgeType, completion, row, field, compilation);
        }
        SymbolicName whole = compilation.variable();
        return Cypher.raw(
                "$E $E",
                keys.call(row, whole, compilation),
                paged(ordering, edgeType, completion, whole, field, compilation));
    }

    private static boolean hasContent(Selection field) {
        return field.fields().stream().anyMatch(each -> !each.name().equals("totalCount"));
    }

    /** Adds a connection field whose pages come from an index. */
    public static void add(Fields fields, String type, String field, String edgeType, PagedRows source) {
        String name = type + "." + field;
        fields.add(
                type,
                field,
                (owner, selection, compilation) -> compile(name, edgeType, source, selection, compilation),
                (value, arguments) -> PagedConnection.of(name + source.order(arguments), value, Page.of(arguments)));
    }

    private static Expression compile(
            String name, String edgeType, PagedRows source, Selection field, Compilation compilation) {
        SymbolicName row = compilation.variable();
        Map<String, Expression> parts = new LinkedHashMap<>();
        if (field.selects("totalCount")) {
            parts.put(PagedConnection.TOTAL, source.total(field, compilation));
        }
        for (Selection each : field.fields()) {
            Expression bound =
                    each.name().equals(PagedConnection.BOUND) ? source.bound(field, each, compilation) : null;
            if (bound != null) {
                parts.put(PagedConnection.BOUND + each.key(), bound);
            }
        }
        if (hasContent(field)) {
            parts.put(
                    PagedConnection.ROWS,
                    Cypher.raw(
                            "COLLECT { $E RETURN $E }",
                            source.page(
                                    field,
                                    row,
                                    given -> Page.of(given).position(name + source.order(given)),
                                    compilation),
                            projected(edgeType, row, row.property("keys"), field, compilation)));
        }
        return Compilation.map(parts);
    }

    /** Where the rows of a connection come from: a clause that binds each of them to a variable. */
    @FunctionalInterface
    public interface RowSource {
        /** The clause that binds each row to a variable. */
        Expression call(SymbolicName owner, Selection field, SymbolicName row, Compilation compilation);

        /** What gives each row its keys, if rows are found without them; null if they have them. */
        default @Nullable Rows keys(Selection field, Compilation compilation) {
            return null;
        }

        /** What has to complete each row of a page; null if rows are complete as they are found. */
        default @Nullable Rows completion(Selection field, Compilation compilation) {
            return null;
        }
    }

    private static Expression compile(
            String ordering,
            String edgeType,
            RowSource source,
            SymbolicName owner,
            Selection field,
            Compilation compilation) {
        boolean total = field.selects("totalCount");
        boolean content = hasContent(field);
        SymbolicName row = compilation.variable();
        Expression call = source.call(owner, field, row, compilation);
        Rows completion = source.completion(field, compilation);
        if (!total) {
            return Compilation.map(Map.of(
                    PagedConnection.ROWS,
                    Cypher.raw(
                            "COLLECT { $E $E }",
                            call,
                            paged(ordering, edgeType, completion, row, field, compilation))));
        }
        if (!content) {
            return Compilation.map(Map.of(PagedConnection.TOTAL, Cypher.raw("COUNT { $E RETURN $E }", call, row)));
        }
        SymbolicName all = compilation.variable();
        SymbolicName one = compilation.variable();
        Expression counted = Compilation.map(Map.of(
                PagedConnection.TOTAL,
                Cypher.raw("size($E)", all),
                PagedConnection.ROWS,
                Cypher.raw(
                        "COLLECT { UNWIND $E AS $E $E }",
                        all,
                        one,
                        paged(ordering, edgeType, completion, one, field, compilation))));
        return Cypher.raw("head(COLLECT { WITH COLLECT { $E RETURN $E } AS $E RETURN $E })", call, row, all, counted);
    }

    private static Expression paged(
            String ordering,
            String edgeType,
            @Nullable Rows completion,
            SymbolicName row,
            Selection field,
            Compilation compilation) {
        Expression keys = Cypher.property(row, "keys");
        boolean backward = compilation.choice(field, given -> Page.of(given).backward());
        boolean first = compilation.choice(field, given -> Page.of(given).cursor() == null);
        Expression here = first
                ? Cypher.raw("true")
                : Cypher.raw(
                        backward ? "$E < $E" : "$E > $E",
                        keys,
                        compilation.parameter(field, given -> Page.of(given).position(ordering)));
        String direction = backward ? "DESC" : "ASC";
        Expression page = Cypher.raw(
                "WITH $E WHERE $E ORDER BY $E " + direction + " LIMIT $E",
                row,
                here,
                keys,
                compilation.parameter(field, Page::limit));
        if (completion == null) {
            return Cypher.raw("$E RETURN $E", page, projected(edgeType, row, keys, field, compilation));
        }
        SymbolicName complete = compilation.variable();
        return Cypher.raw(
                "$E $E WITH $E, $E AS order ORDER BY order " + direction + " RETURN $E",
                page,
                completion.call(row, field, complete, compilation),
                complete,
                keys,
                projected(edgeType, complete, Cypher.property(complete, "keys"), field, compilation));
    }

    /** A row as edges and nodes were selected of it, each selection under its own key. */
    static Expression projected(
            String edgeType, SymbolicName row, Expression keys, Selection field, Compilation compilation) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        entries.put(PagedConnection.KEYS, keys);
        for (Selection each : field.fields()) {
            if (each.name().equals("edges")) {
                entries.put(each.key(), compilation.object(edgeType, row, each.fields()));
            } else if (each.name().equals("nodes")) {
                entries.put(each.key(), compilation.edgeNode(edgeType, row, each));
            }
        }
        return Compilation.map(entries);
    }
}
