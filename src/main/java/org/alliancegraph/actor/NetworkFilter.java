// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.compiler.Subqueries;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.Ids;
import org.alliancegraph.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What a {@code NetworkFilter} asks of a part of the network, for statements: its conditions on claims and types laid
 * flat, and the ids of the actors that meet all others, which are found once for all fields and requests that ask the
 * same.
 */
public final class NetworkFilter {

    /** The last year that a date can have. */
    private static final int LAST_YEAR = ImpreciseDate.NEVER.getYear() - 1;

    /** How surely claims must have held. */
    public static final String CERTAINTY = "certainty";

    /** What is asked of claims. */
    static final Set<String> OF_CLAIMS =
            Set.of("relations", "kinds", "statuses", "roles", "sources", "years", "period", CERTAINTY);

    private static final String FILTER = "filter";
    private static final String TYPES = "types";
    private static final String RELATIONS = "relations";

    private NetworkFilter() {}

    /**
     * The conditions on claims and types that a field is given, as {@code chosen} and {@code admitted} of
     * cypher/macros.cypher read them.
     *
     * @throws org.alliancegraph.message.BadInput {@code INVALID_ID} if a source has no id's form
     */
    public static Map<String, @Nullable Object> flat(Map<String, @Nullable Object> given) {
        return given.get(FILTER) instanceof Map<?, ?> filter ? flatFilter(filter) : flatFilter(Map.of());
    }

    /** Whether the filter of a field asks for certain claims, besides how surely they hold. */
    public static boolean asksOfClaims(Map<String, @Nullable Object> given) {
        return given.get(FILTER) instanceof Map<?, ?> filter
                && filter.entrySet().stream()
                        .anyMatch(each -> each.getValue() != null
                                && asksOfClaims(each.getKey().toString()));
    }

    static Map<String, @Nullable Object> flatFilter(Map<?, ?> filter) {
        Map<String, @Nullable Object> flat = new HashMap<>();
        flat.put(RELATIONS, ClaimType.names(ClaimType::tiesActors));
        for (String name : List.of(TYPES, RELATIONS, "kinds", "statuses", "roles", "years")) {
            if (filter.get(name) instanceof List<?> values) {
                flat.put(name, values);
            }
        }
        if (filter.get("sources") instanceof List<?> sources) {
            flat.put("sources", sources.stream().map(Ids::checked).toList());
        }
        if (filter.get("years") instanceof List<?> years) {
            years.forEach(each -> within("years", each, 1, LAST_YEAR));
        }
        if (filter.get("period") instanceof Map<?, ?> period) {
            flat.put("since", period.get("from"));
            flat.put("until", period.get("to"));
            if (period.get("from") instanceof LocalDate from
                    && period.get("to") instanceof LocalDate to
                    && from.isAfter(to)) {
                throw new BadInput("BAD_INPUT", Message.of("query.from-after-to", from, to));
            }
        }
        flat.put(CERTAINTY, filter.get(CERTAINTY));
        return flat;
    }

    /** The ids of the actors that the filter of a field lets through, or null if it asks nothing that is theirs. */
    public static @Nullable Expression among(Selection field, QueryCompiler compilation) {
        return asksOfActors(field, compilation)
                ? compilation.computed(
                        field.with(given -> Map.of(FILTER, ofActors(given))),
                        (nothing, selection, apart) -> found(selection, apart))
                : null;
    }

    /** The ids of the actors that the whole filter of a field lets through, or null if there is no filter. */
    public static @Nullable Expression actors(Selection field, QueryCompiler compilation) {
        return compilation.choice(field, given -> given.get(FILTER) != null)
                ? compilation.computed(
                        field.with(given -> Map.of(FILTER, Objects.requireNonNull(given.get(FILTER)))),
                        (nothing, selection, apart) -> found(selection, apart))
                : null;
    }

    /** The same as {@link #among} within what is computed itself, and so needs no other statement. */
    public static @Nullable Expression amongWithin(Selection field, QueryCompiler compilation) {
        return asksOfActors(field, compilation)
                ? found(field.with(given -> Map.of(FILTER, ofActors(given))), compilation)
                : null;
    }

    /**
     * A number of a filter that can be one of what is filtered.
     *
     * @throws BadInput {@code BAD_INPUT} if it can't
     */
    static int within(String name, @Nullable Object value, int least, int most) {
        int number = (Integer) Objects.requireNonNull(value);
        if (number < least || number > most) {
            throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", name, least, most, number));
        }
        return number;
    }

    /** Whether a criterion asks for a claim; how surely that holds is asked of what others ask for. */
    static boolean asksOfClaims(String criterion) {
        return OF_CLAIMS.contains(criterion) && !criterion.equals(CERTAINTY);
    }

    private static boolean asksOfActors(Selection field, QueryCompiler compilation) {
        return compilation.choice(field, given -> !ofActors(given).isEmpty());
    }

    private static Expression found(Selection field, QueryCompiler compilation) {
        SymbolicName actor = compilation.variable();
        return Subqueries.collect(ActorFilters.match(field, actor, compilation), actor.property("id"));
    }

    private static Map<String, Object> ofActors(Map<String, @Nullable Object> given) {
        Map<String, Object> asked = new HashMap<>();
        if (given.get(FILTER) instanceof Map<?, ?> filter) {
            filter.forEach((name, value) -> {
                if (value != null && !name.equals(TYPES) && !OF_CLAIMS.contains(name.toString())) {
                    asked.put(name.toString(), value);
                }
            });
            Object certainty = filter.get(CERTAINTY);
            if (!asked.isEmpty() && certainty != null) {
                asked.put(CERTAINTY, certainty);
            }
        }
        return asked;
    }
}
