// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Converts the arguments of a field for the statements of this package: flattens a {@code NetworkFilter}, replaces enum
 * values by the names of types in the graph, and checks the bounds of numbers.
 */
final class Criteria {

    /** The types of nodes in the graph, by the enum values of the schema. */
    static final Map<String, String> TYPES = Arrays.stream(EntityType.values())
            .filter(each -> each != EntityType.SOURCE)
            .collect(Collectors.toUnmodifiableMap(EntityType::name, EntityType::label));

    private final Map<String, @Nullable Object> arguments;

    private Criteria(Map<String, @Nullable Object> given) {
        this.arguments = new HashMap<>(given);
    }

    /**
     * The arguments of a field with a flattened filter.
     *
     * @throws BadInput {@code INVALID_ID} if the id of a source in the filter is malformed
     */
    static Criteria of(Map<String, @Nullable Object> given) {
        Criteria criteria = new Criteria(given);
        criteria.arguments.remove("filter");
        criteria.arguments.putAll(NetworkFilter.flat(given));
        return criteria;
    }

    /** Adds a value for the statement. */
    Criteria with(String name, @Nullable Object value) {
        arguments.put(name, value);
        return this;
    }

    /**
     * Checks that an argument is an id.
     *
     * @throws BadInput {@code INVALID_ID} if it is not
     */
    Criteria id(String name) {
        return with(name, Ids.checked(arguments.get(name)));
    }

    /**
     * Checks that a number is within bounds.
     *
     * @throws BadInput {@code BAD_INPUT} if it does not
     */
    Criteria within(String name, int least, int most) {
        int number = (Integer) Objects.requireNonNull(arguments.get(name));
        if (number < least || number > most) {
            throw new BadInput("BAD_INPUT", Message.of("query.out-of-range", name, least, most, number));
        }
        return this;
    }

    /** Removes an argument if it has a value that requests nothing. */
    Criteria unless(String name, Object value) {
        arguments.remove(name, value);
        return this;
    }

    Map<String, @Nullable Object> arguments() {
        return arguments;
    }
}
