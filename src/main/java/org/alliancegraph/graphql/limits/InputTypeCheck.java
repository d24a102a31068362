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
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Compares a value with its input type, as the engine does later, but says where in the value something is wrong, what
 * was given and what is allowed.
 *
 * @param code the code of what is wrong, if the type has none of its own
 */
record InputTypeCheck(ErrorCode code) {

    private static final Map<String, Message> EXPECTED = Map.of(
            "Int", Message.of("graphql.an-int"),
            "Float", Message.of("graphql.a-number"),
            "Boolean", Message.of("graphql.true-or-false"),
            "String", Message.of("graphql.a-string"),
            "ID", Message.of("graphql.id-as-string-or-number"));

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
                    throw wrong(place, Message.of("graphql.must-not-be-null", place));
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
                    Message.of("graphql.not-one-of", place, WrittenValue.shown(value), allowed, meant(given, allowed)));
        }
    }

    private void object(InputPlace place, GraphQLInputObjectType type, Object value) {
        List<String> names =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        if (!(value instanceof Map<?, ?> given)) {
            throw wrong(
                    place,
                    Message.of("graphql.not-an-object", place, WrittenValue.shown(value), type.getName(), names));
        }
        for (Object key : given.keySet()) {
            if (!names.contains(key)) {
                String name = String.valueOf(key);
                throw wrong(
                        place,
                        Message.of(
                                "graphql.unknown-field",
                                place,
                                WrittenValue.shortened(name),
                                type.getName(),
                                meant(name, names),
                                names));
            }
        }
        for (GraphQLInputObjectField each : type.getFields()) {
            if (given.containsKey(each.getName())) {
                check(place.below("." + each.getName(), place.location()), each.getType(), given.get(each.getName()));
            } else if (each.getType() instanceof GraphQLNonNull && !each.hasSetDefaultValue()) {
                throw wrong(place, Message.of("graphql.field-missing", place, each.getName()));
            }
        }
        if (type.isOneOf() && (given.size() != 1 || given.values().stream().anyMatch(Objects::isNull))) {
            throw wrong(place, Message.of("graphql.exactly-one-field", place, names));
        }
    }

    private void scalar(InputPlace place, GraphQLScalarType type, Object value) {
        Message expected = EXPECTED.get(type.getName());
        try {
            if (!(value instanceof WrittenValue.Name)) {
                type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
                return;
            }
        } catch (CoercingParseValueException unusable) {
            if (expected == null && unusable.getCause() instanceof BadInput bad) {
                throw place.refused(
                        CodedError.of(bad.code(), Message.of("graphql.cannot-be-used", place, bad.reason())));
            }
        }
        Message allowed = expected == null ? Message.of("graphql.of-type", type.getName()) : expected;
        throw wrong(place, Message.of("graphql.not-of-type", place, WrittenValue.shown(value), allowed));
    }

    /** The gap of a message that asks what was meant: with the blank before the question, or empty. */
    private static Object meant(String given, List<String> names) {
        Message question = Suggestion.of(given, names);
        return question == null ? "" : Message.of("graphql.after-sentence", question);
    }

    private RequestRejected wrong(InputPlace place, Message what) {
        return place.refused(CodedError.of(code, what));
    }
}
