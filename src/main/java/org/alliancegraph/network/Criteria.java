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
 * The arguments of a field as the statements of this package want them: a {@code NetworkFilter} laid flat, with the
 * names that nodes bear in the graph, and numbers that are known to lie within their bounds.
 */
final class Criteria {

    /** The types of nodes, as the schema's enums name them, with what nodes bear as their type. */
    static final Map<String, String> TYPES = Arrays.stream(EntityType.values())
            .filter(each -> each != EntityType.SOURCE)
            .collect(Collectors.toUnmodifiableMap(EntityType::name, EntityType::label));

    private final Map<String, @Nullable Object> arguments;

    private Criteria(Map<String, @Nullable Object> given) {
        this.arguments = new HashMap<>(given);
    }

    /**
     * The arguments of a field, its filter laid flat.
     *
     * @throws BadInput {@code INVALID_ID} if a source of the filter has no id's form
     */
    static Criteria of(Map<String, @Nullable Object> given) {
        Criteria criteria = new Criteria(given);
        criteria.arguments.remove("filter");
        criteria.arguments.putAll(NetworkFilter.flat(given));
        return criteria;
    }

    /** Adds something that the statement has to know. */
    Criteria with(String name, @Nullable Object value) {
        arguments.put(name, value);
        return this;
    }

    /**
     * Makes sure that an argument is an id.
     *
     * @throws BadInput {@code INVALID_ID} if it is not
     */
    Criteria id(String name) {
        return with(name, Ids.checked(arguments.get(name)));
    }

    /**
     * Makes sure that a number lies within bounds.
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

    /** Leaves an argument out whose value asks for nothing. */
    Criteria unless(String name, Object value) {
        arguments.remove(name, value);
        return this;
    }

    Map<String, @Nullable Object> arguments() {
        return arguments;
    }
}
