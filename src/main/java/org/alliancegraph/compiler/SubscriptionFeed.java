// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Fields of the subscription type that report revisions in the order in which they become visible. A feed is read like
 * a connection: a page after a cursor. A client that is slow or was disconnected continues from its cursor, so the
 * server keeps no state for it.
 */
public final class SubscriptionFeed {

    /** The type of the schema with the feeds. */
    public static final String SUBSCRIPTION = "Subscription";

    /** How many events one statement reads at most. */
    public static final int PAGE = 50;

    private static final String AFTER = "@after";
    private static final String UNTIL = "@until";
    private static final String EVENTS = "events";
    private static final String KEYS = "keys";

    private SubscriptionFeed() {}

    /** Finds the rows of a feed. */
    @FunctionalInterface
    public interface FeedRows {

        /**
         * The clause that binds the rows between two moments to a variable, the earliest first. A row has {@code keys};
         * the first key is its {@link #position(Instant) position}.
         *
         * @param field has the moments among its arguments: {@link #after(Map)} and {@link #until(Map)}
         */
        Expression between(Selection field, SymbolicName row, long limit, QueryCompiler compilation);
    }

    /**
     * Adds a feed. Its cursors are those of the query of the same name, so that a client can go from one to the other.
     */
    public static void add(FieldRegistry fields, String field, String eventType, FeedRows source) {
        fields.add(
                SUBSCRIPTION,
                field,
                (owner, selection, compilation) -> events(eventType, source, selection, compilation));
        fields.add(
                eventType,
                "cursor",
                (owner, selection, compilation) -> owner.property(KEYS),
                (value, arguments) -> Cursor.encode(ordering(field), "", (List<?>) Objects.requireNonNull(value)));
    }

    private static Expression events(
            String eventType, FeedRows source, Selection selection, QueryCompiler compilation) {
        SymbolicName row = compilation.variable();
        Map<String, Expression> entries = new LinkedHashMap<>();
        entries.put(KEYS, row.property(KEYS));
        entries.put(EVENTS, compilation.object(eventType, row, selection.fields()));
        return Subqueries.collect(source.between(selection, row, PAGE, compilation), Expressions.map(entries));
    }

    /** The selection of a feed, for the events between two moments. */
    public static Selection between(Selection field, Instant after, Instant until) {
        return field.with(given -> {
            Map<String, @Nullable Object> arguments = new HashMap<>(given);
            arguments.put(AFTER, after);
            arguments.put(UNTIL, until);
            return arguments;
        });
    }

    /** The moment after which events are wanted. */
    public static Instant after(Map<String, @Nullable Object> arguments) {
        return (Instant) Objects.requireNonNull(arguments.get(AFTER));
    }

    /** The moment up to which events are wanted. */
    public static Instant until(Map<String, @Nullable Object> arguments) {
        return (Instant) Objects.requireNonNull(arguments.get(UNTIL));
    }

    /**
     * Some events of a feed.
     *
     * @param events each as it was selected
     * @param last the moment up to which the events are complete
     */
    public record Events(List<Object> events, Instant last) {

        /** Reads what a statement returned for a feed. */
        public static Events of(@Nullable Object value, Instant until) {
            List<?> rows = (List<?>) Objects.requireNonNull(value);
            List<Object> events = rows.stream()
                    .<Object>map(row -> Objects.requireNonNull(((Map<?, ?>) row).get(EVENTS)))
                    .toList();
            boolean all = rows.size() < PAGE;
            return new Events(events, all ? until : moment((List<?>) ((Map<?, ?>) rows.getLast()).get(KEYS)));
        }
    }

    /** The form of a moment in a cursor: nanoseconds since 1970. */
    public static long position(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000_000L), moment.getNano());
    }

    /**
     * The moment in a cursor of a feed.
     *
     * @throws BadInput {@code INVALID_CURSOR} if it is not one
     */
    public static Instant moment(String field, String cursor) {
        return moment(Cursor.decode(ordering(field), "", cursor));
    }

    private static String ordering(String field) {
        return "Query." + field;
    }

    /** The moment that is the first of the keys in a cursor. */
    public static Instant moment(@Nullable List<?> keys) {
        if (keys == null || keys.isEmpty() || !(keys.getFirst() instanceof Long nanos)) {
            throw new BadInput("INVALID_CURSOR", Message.of("query.cursor-without-moment"));
        }
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}
