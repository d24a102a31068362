// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.DatedId;
import org.jspecify.annotations.Nullable;

/**
 * Ids of another time among arguments. Reads take them for the timeless id, and a field of the query type looks at the
 * time of its own; writes refuse them, as nobody changes what was.
 */
final class DatedArguments {

    /** The name under which arguments have the dated id, or the ids, that they were given; no argument is called so. */
    static final String GIVEN = "@given";

    private DatedArguments() {}

    /** Arguments with the timeless ids in place of dated ones; what was given for their own is kept beside. */
    static Map<String, @Nullable Object> timeless(Map<String, @Nullable Object> arguments) {
        Map<String, Object> dated = new HashMap<>();
        arguments.replaceAll((name, value) -> {
            Object plain = timeless(value);
            if (value != null && !value.equals(plain)) {
                dated.put(name, value);
            }
            return plain;
        });
        dated.forEach((name, value) -> {
            if (value instanceof String) {
                arguments.putIfAbsent(GIVEN, value);
            } else if (name.equals("ids")) {
                arguments.put(GIVEN, value);
            }
        });
        return arguments;
    }

    private static @Nullable Object timeless(@Nullable Object value) {
        return switch (value) {
            case String text -> {
                DatedId dated = DatedId.parse(text);
                yield dated == null ? text : dated.key();
            }
            case List<?> list -> {
                List<? extends @Nullable Object> plain =
                        list.stream().map(DatedArguments::timeless).toList();
                yield plain.equals(list) ? list : plain;
            }
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> plain = new HashMap<>(map);
                plain.replaceAll((name, each) -> timeless(each));
                yield plain.equals(map) ? map : plain;
            }
            case null -> null;
            case Object other -> other;
        };
    }

    /**
     * Makes sure that no id is of another time.
     *
     * @throws BadInput {@code INVALID_ID} if one is
     */
    static void refuse(GraphQLType type, @Nullable Object value) {
        switch (type) {
            case GraphQLNonNull required -> refuse(required.getWrappedType(), value);
            case GraphQLList list
            when value instanceof List<?> values -> values.forEach(each -> refuse(list.getWrappedType(), each));
            case GraphQLInputObjectType input
            when value instanceof Map<?, ?> values ->
                input.getFieldDefinitions().forEach(field -> refuse(field.getType(), values.get(field.getName())));
            case GraphQLNamedType named
            when named.getName().equals("ID") && value instanceof String text -> {
                DatedId dated = DatedId.parse(text);
                if (dated != null) {
                    throw new BadInput("INVALID_ID", Message.of("model.dated-id", text, dated.key()));
                }
            }
            default -> {}
        }
    }
}
