// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * A reading statement with its parameters, so that values never become part of a text.
 *
 * @param parts further parameters, each of them the value of another statement, computed once for all who need the same
 * @param computation what computes the value in place of the statement, whose text only names it then
 * @param deferred what takes the place of the marks that the statement leaves, by the name in the mark
 * @param elements what is read of the nodes and relationships that the statement only names, by the name in the mark
 */
public record Query(
        String text,
        Map<String, @Nullable Object> parameters,
        Map<String, Query> parts,
        @Nullable ComputedValue computation,
        Map<String, Deferred> deferred,
        Map<String, Elements> elements) {

    /** The parameter with the newest revision, where another one is read. */
    public static final String NEWEST = "newest";

    /** The key of a mark under which it has its name. */
    public static final String DEFERRED = "@deferred";

    /** The key of a mark under which it has what the value is computed of. */
    public static final String OWNER = "owner";

    /**
     * What Java computes of what a statement found, and another statement then selects of that.
     *
     * @param values computes a list with a value for each of its parameter {@code owners}
     * @param selected returns a list with what was selected of each of its parameter {@code found}
     */
    public record Deferred(Query values, Query selected) {

        Deferred visibleIn(TimeScope.Snapshot now) {
            return new Deferred(values.visibleIn(now), selected.visibleIn(now));
        }

        Deferred on(TimeScope.Snapshot snapshot) {
            return new Deferred(values.on(snapshot), selected.on(snapshot));
        }
    }

    /** The key of a mark that names nodes and relationships of which the rest is read by statements of its own. */
    public static final String ELEMENT = "@element";

    /** The key under which a mark has the id that the database gave the element. */
    public static final String ELEMENT_ID = "@id";

    /**
     * What is read of nodes and relationships, all of them at once.
     *
     * @param only their type; null if each says it itself
     * @param relationships the type of those that are relationships, which have none of their own
     * @param properties the values that are properties of theirs
     * @param values the values that statements find
     */
    public record Elements(
            @Nullable String only, String relationships, List<ElementProperty> properties, List<ElementValue> values) {

        Elements on(TimeScope.Snapshot snapshot) {
            return new Elements(
                    only,
                    relationships,
                    properties,
                    values.stream().map(each -> each.on(snapshot)).toList());
        }

        Elements visibleIn(TimeScope.Snapshot now) {
            return new Elements(
                    only,
                    relationships,
                    properties,
                    values.stream().map(each -> each.visibleIn(now)).toList());
        }
    }

    /** A value that is a property of elements of some types, and its key in the answer. */
    public record ElementProperty(String key, String property, Set<String> types) {}

    /**
     * A value that a statement finds for elements of some types, and its key in the answer.
     *
     * @param ofRelationships whether the elements are relationships
     * @param query returns a list with the id and the value of each of its parameter {@code found}
     */
    public record ElementValue(String key, Set<String> types, boolean ofRelationships, Query query) {

        ElementValue on(TimeScope.Snapshot snapshot) {
            return new ElementValue(key, types, ofRelationships, query.on(snapshot));
        }

        ElementValue visibleIn(TimeScope.Snapshot now) {
            return new ElementValue(key, types, ofRelationships, query.visibleIn(now));
        }
    }

    /** A statement with parts. */
    public Query(String text, Map<String, @Nullable Object> parameters, Map<String, Query> parts) {
        this(text, parameters, parts, null, Map.of(), Map.of());
    }

    /** A statement that can be run as it is. */
    public Query(String text, Map<String, @Nullable Object> parameters) {
        this(text, parameters, Map.of());
    }

    /** Whether it can be run as it is. */
    public boolean isStatement() {
        return parts.isEmpty() && computation == null && deferred.isEmpty() && elements.isEmpty();
    }

    /** The statement, seeing what was known in a snapshot. */
    public Query on(TimeScope.Snapshot snapshot) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put("revision", snapshot.revision());
        all.put("inFlight", snapshot.inFlight());
        Map<String, Query> computed = new HashMap<>();
        parts.forEach((name, part) -> computed.put(name, part.on(snapshot)));
        Map<String, Deferred> later = new HashMap<>();
        deferred.forEach((name, each) -> later.put(name, each.on(snapshot)));
        Map<String, Elements> read = new HashMap<>();
        elements.forEach((name, each) -> read.put(name, each.on(snapshot)));
        return new Query(text, all, computed, computation, later, read);
    }

    /**
     * The statement, for somebody who may not see everything, of what was known at another time. Who may see what is
     * judged by what is so now, so that nothing kept of before counts.
     */
    public Query visibleIn(TimeScope.Snapshot now) {
        Map<String, Query> computed = new HashMap<>();
        parts.forEach((name, part) -> computed.put(name, part.visibleIn(now)));
        Map<String, Deferred> later = new HashMap<>();
        deferred.forEach((name, each) -> later.put(name, each.visibleIn(now)));
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put(NEWEST, now.revision());
        Map<String, Elements> read = new HashMap<>();
        elements.forEach((name, each) -> read.put(name, each.visibleIn(now)));
        return new Query(text, all, computed, computation, later, read);
    }

    /** The statement with one parameter more. */
    public Query with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> all = new HashMap<>(parameters);
        all.put(name, value);
        return new Query(text, all, parts, computation, deferred, elements);
    }
}
