// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes operations that are valid by the schema and by nobody's intention: any root field, arguments from variables,
 * fragments on any type, parts that variables include or skip.
 */
final class RandomOperation {

    private static final int DEEPEST = 4;
    private static final int MOST_FIELDS = 14;

    private final GraphQLSchema schema;
    private final Choices choices;
    private final RandomValue values;
    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> variables = new TreeMap<>();
    private int fields;
    private boolean follows;

    RandomOperation(GraphQLSchema schema, Choices choices, Known known) {
        this.schema = schema;
        this.choices = choices;
        this.values = new RandomValue(choices, known);
    }

    /** An operation of the query type or, once in some times, of the mutation or subscription type. */
    Operation make() {
        boolean writes = choices.once(3);
        follows = !writes && choices.once(15);
        GraphQLObjectType root =
                writes ? schema.getMutationType() : follows ? schema.getSubscriptionType() : schema.getQueryType();
        StringBuilder roots = new StringBuilder();
        for (int i = writes || follows ? 0 : choices.below(2); i >= 0; i--) {
            roots.append(' ').append(field("r" + i, choices.of(root.getFieldDefinitions()), 0));
        }
        List<String> definitions = new ArrayList<>();
        declared.forEach((name, type) -> definitions.add("$" + name + ": " + type));
        return new Operation(
                "%s%s {%s }"
                        .formatted(
                                writes ? "mutation" : follows ? "subscription" : "query",
                                definitions.isEmpty() ? "" : "(" + String.join(", ", definitions) + ")",
                                roots),
                variables);
    }

    private String field(String key, GraphQLFieldDefinition field, int depth) {
        fields++;
        return key + ": " + field.getName() + arguments(field) + (follows && depth == 0 ? "" : condition())
                + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type
                        ? " { " + selection(type, depth + 1) + " }"
                        : "");
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument each : field.getArguments()) {
            boolean required = GraphQLTypeUtil.isNonNull(each.getType()) && !each.hasSetDefaultValue();
            boolean cursor = each.getName().equals("after") || each.getName().equals("before");
            if (required || choices.once(cursor ? 8 : 3)) {
                given.add(each.getName() + ": " + (choices.once(4) ? literal(each) : variable(each)));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    /** The value where it stands in the document. */
    private String literal(GraphQLArgument argument) {
        return written(values.of(argument.getName(), argument.getType()), argument.getType());
    }

    private static String written(@Nullable Object value, GraphQLType type) {
        return switch (type) {
            case Object _ when value == null -> "null";
            case GraphQLNonNull certain -> written(value, certain.getWrappedType());
            case GraphQLList list
            when value instanceof List<?> items ->
                items.stream()
                        .map(each -> written(each, list.getWrappedType()))
                        .collect(Collectors.joining(", ", "[", "]"));
            case GraphQLInputObjectType object ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(each -> each.getKey() + ": "
                                        + written(
                                                each.getValue(),
                                                object.getField(String.valueOf(each.getKey()))
                                                        .getType()))
                                .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLEnumType _ -> value.toString();
            default -> JsonMapper.shared().writeValueAsString(value);
        };
    }

    /** A variable may be null where an argument has a default, and then its value may be null. */
    private String variable(GraphQLArgument argument) {
        String name = "v" + declared.size();
        String type = GraphQLTypeUtil.simplePrint(argument.getType());
        boolean open = argument.hasSetDefaultValue() && type.endsWith("!");
        declared.put(name, open ? type.substring(0, type.length() - 1) : type);
        variables.put(name, open && choices.once(8) ? null : values.of(argument.getName(), argument.getType()));
        return "$" + name;
    }

    private String condition() {
        if (!choices.once(12)) {
            return "";
        }
        String name = "v" + declared.size();
        declared.put(name, "Boolean!");
        variables.put(name, true);
        return " @include(if: $" + name + ")";
    }

    private String selection(GraphQLCompositeType type, int depth) {
        List<String> parts = new ArrayList<>(List.of("__typename"));
        if (type.getName().endsWith("Payload")) {
            parts.add("errors { code path message }");
        }
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition each : container.getFieldDefinitions()) {
                boolean object = GraphQLTypeUtil.unwrapAll(each.getType()) instanceof GraphQLCompositeType;
                if (fields < MOST_FIELDS && (object ? depth < DEEPEST && choices.once(4) : choices.once(3))) {
                    parts.add(field("f" + fields, each, depth));
                }
            }
        }
        List<? extends GraphQLNamedOutputType> members = members(type);
        if (!members.isEmpty() && depth < DEEPEST && choices.once(2)) {
            GraphQLNamedOutputType member = choices.of(members);
            parts.add("... on %s { %s }"
                    .formatted(member.getName(), selection((GraphQLCompositeType) member, depth + 1)));
        }
        return String.join(" ", parts);
    }

    private List<? extends GraphQLNamedOutputType> members(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLInterfaceType family -> schema.getImplementations(family);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(GraphQLNamedOutputType.class::cast)
                        .toList();
            case GraphQLNamedSchemaElement _ -> List.of();
        };
    }
}
