// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Compares what an operation was answered with what the schema promises: each field that was asked for is there, of its
 * type, and not null where it never is. Each selection of a family of types must ask for {@code __typename}.
 */
final class AnswerCheck {

    private final GraphQLSchema schema;
    private final List<String> faults = new ArrayList<>();

    private AnswerCheck(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** What is not as the schema says, each with its path. */
    static List<String> faults(GraphQLSchema schema, Operation operation, JsonNode data) {
        Document document = Parser.parse(operation.document());
        OperationDefinition definition =
                document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        GraphQLObjectType root = switch (definition.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        AnswerCheck check = new AnswerCheck(schema);
        if (data.isObject()) {
            check.fields("data", root, definition.getSelectionSet(), data);
        }
        return check.faults;
    }

    private void fields(String path, GraphQLObjectType type, SelectionSet selected, JsonNode object) {
        for (Selection<?> each : selected.getSelections()) {
            switch (each) {
                case InlineFragment fragment
                when isFor(fragment, type) -> fields(path, type, fragment.getSelectionSet(), object);
                case Field field -> field(path + "." + field.getResultKey(), type, field, object);
                default -> {}
            }
        }
    }

    private boolean isFor(InlineFragment fragment, GraphQLObjectType type) {
        String condition = fragment.getTypeCondition().getName();
        return condition.equals(type.getName())
                || (schema.getType(condition) instanceof GraphQLNamedOutputType family
                        && !(family instanceof GraphQLObjectType)
                        && schema.isPossibleType(family, type));
    }

    private void field(String path, GraphQLObjectType type, Field field, JsonNode object) {
        JsonNode value = object.path(field.getResultKey());
        if (field.getName().equals("__typename")) {
            require(path, value.asString("").equals(type.getName()), value);
            return;
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        if (value.isMissingNode()) {
            faults.add(path + " is missing");
        } else {
            value(path, definition.getType(), field.getSelectionSet(), value);
        }
    }

    private void value(String path, GraphQLType type, SelectionSet selected, JsonNode value) {
        if (type instanceof GraphQLNonNull certain) {
            require(path, !value.isNull(), value);
            value(path, certain.getWrappedType(), selected, value);
        } else if (!value.isNull()) {
            some(path, type, selected, value);
        }
    }

    private void some(String path, GraphQLType type, SelectionSet selected, JsonNode value) {
        switch (type) {
            case GraphQLList list -> {
                require(path, value.isArray(), value);
                for (int i = 0; i < value.size(); i++) {
                    value(path + "[" + i + "]", list.getWrappedType(), selected, value.get(i));
                }
            }
            case GraphQLEnumType options -> require(path, options.getValue(value.asString("")) != null, value);
            case GraphQLScalarType scalar -> require(path, isOf(scalar.getName(), value), value);
            default -> object(path, type, selected, value);
        }
    }

    private void object(String path, GraphQLType type, SelectionSet selected, JsonNode value) {
        GraphQLType own = type instanceof GraphQLObjectType
                ? type
                : schema.getType(value.path("__typename").asString(""));
        require(path, value.isObject() && own instanceof GraphQLObjectType, value);
        if (own instanceof GraphQLObjectType object) {
            require(path, isOneOf(type, object), value);
            fields(path, object, selected, value);
        }
    }

    private boolean isOneOf(GraphQLType type, GraphQLObjectType object) {
        return type.equals(object)
                || schema.isPossibleType((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(type), object);
    }

    private static boolean isOf(String scalar, JsonNode value) {
        return switch (scalar) {
            case "Int" -> value.isInt();
            case "Float" -> value.isNumber() && Double.isFinite(value.asDouble());
            case "Boolean" -> value.isBoolean();
            case "Date" -> value.asString("").matches("\\d{4}-\\d{2}-\\d{2}");
            case "DateTime" -> value.asString("").matches("\\d{4}-\\d{2}-\\d{2}T.+(Z|[+-]\\d{2}:\\d{2})");
            default -> value.isString();
        };
    }

    private void require(String path, boolean holds, JsonNode value) {
        if (!holds) {
            faults.add(path + " is " + value);
        }
    }
}
