// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Compares a value with its input type, as the engine does later, but says where in the value something is wrong, what
 * was given and what is allowed.
 *
 * @param code the code of what is wrong, if the type has none of its own
 */
record InputTypeCheck(ErrorCode code) {

    private static final Map<String, String> EXPECTED = Map.of(
            "Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a number",
            "Boolean", "true or false",
            "String", "a string",
            "ID", "an ID. An ID is a string or a whole number");

    /**
     * Checks a value.
     *
     * @throws RequestRejected if the type does not allow it
     */
    void check(InputPlace place, GraphQLType type, @Nullable Object value) {
        switch (type) {
            case Object _ when WrittenValue.UNKNOWN.equals(value) -> {}
            case GraphQLNonNull certain -> {
                if (value == null) {
                    throw wrong(place, "must not be null");
                }
                check(place, certain.getWrappedType(), value);
            }
            case Object _ when value == null -> {}
            case GraphQLList list -> list(place, list.getWrappedType(), value);
            case GraphQLEnumType one -> oneOf(place, one, value);
            case GraphQLInputObjectType object -> object(place, object, value);
            case GraphQLScalarType scalar -> scalar(place, scalar, value);
            default -> {}
        }
    }

    private void list(InputPlace place, GraphQLType item, Object value) {
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                check(place.below(i, place.location()), item, items.get(i));
            }
        } else {
            check(place, item, value);
        }
    }

    private void oneOf(InputPlace place, GraphQLEnumType type, Object value) {
        List<String> allowed = type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        String given = value instanceof WrittenValue.Name(String text) ? text : String.valueOf(value);
        boolean name = value instanceof WrittenValue.Name || (value instanceof String && code == ErrorCode.BAD_INPUT);
        if (!name || !allowed.contains(given)) {
            throw wrong(
                    place,
                    "is %s, but must be one of %s.%s"
                            .formatted(
                                    WrittenValue.shown(value),
                                    String.join(", ", allowed),
                                    Suggestion.of(given, allowed)));
        }
    }

    private void object(InputPlace place, GraphQLInputObjectType type, Object value) {
        List<String> names =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        if (!(value instanceof Map<?, ?> given)) {
            throw wrong(
                    place,
                    "is %s, but must be an object with fields of %s: %s"
                            .formatted(WrittenValue.shown(value), type.getName(), String.join(", ", names)));
        }
        for (Object key : given.keySet()) {
            if (!names.contains(key)) {
                String name = String.valueOf(key);
                throw wrong(
                        place,
                        "has a field '%s', which %s does not have.%s Its fields are %s"
                                .formatted(
                                        WrittenValue.shortened(name),
                                        type.getName(),
                                        Suggestion.of(name, names),
                                        String.join(", ", names)));
            }
        }
        for (GraphQLInputObjectField each : type.getFields()) {
            if (given.containsKey(each.getName())) {
                check(place.below("." + each.getName(), place.location()), each.getType(), given.get(each.getName()));
            } else if (each.getType() instanceof GraphQLNonNull && !each.hasSetDefaultValue()) {
                throw wrong(place, "has no field '%s', which is required".formatted(each.getName()));
            }
        }
        if (type.isOneOf() && (given.size() != 1 || given.values().stream().anyMatch(Objects::isNull))) {
            throw wrong(place, "must have exactly one of these fields, and not null: " + String.join(", ", names));
        }
    }

    private void scalar(InputPlace place, GraphQLScalarType type, Object value) {
        String expected = EXPECTED.get(type.getName());
        try {
            if (!(value instanceof WrittenValue.Name)) {
                type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
                return;
            }
        } catch (CoercingParseValueException unusable) {
            Map<String, Object> extensions = unusable.getExtensions();
            if (expected == null && extensions != null) {
                Object own = extensions.getOrDefault(CodedError.CODE, code);
                throw place.refused(
                        CodedError.of(own.toString(), "%s can't be used: %s".formatted(place, unusable.getMessage())));
            }
        }
        String allowed = Objects.requireNonNullElse(expected, "a " + type.getName());
        throw wrong(place, "is %s, but must be %s".formatted(WrittenValue.shown(value), allowed));
    }

    private RequestRejected wrong(InputPlace place, String what) {
        String end = what.endsWith("?") ? "" : ".";
        return place.refused(CodedError.of(code, place + " " + what + end));
    }
}
