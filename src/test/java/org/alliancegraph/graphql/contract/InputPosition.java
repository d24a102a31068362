// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a field, or a place in an object that it takes.
 *
 * @param inner the fields of input objects that lead to the place; empty for the argument itself
 */
record InputPosition(SchemaPath path, GraphQLArgument argument, List<Step> inner, GraphQLType type) {

    /** A field of an input object. */
    record Step(GraphQLInputObjectType object, String field) {}

    /** Every position of every field that can be reached from the query type. */
    static List<InputPosition> all(GraphQLSchema schema) {
        List<InputPosition> positions = new ArrayList<>();
        for (SchemaPath path : SchemaPath.all(schema)) {
            for (GraphQLArgument each : path.field().getArguments()) {
                collect(new InputPosition(path, each, List.of(), each.getType()), new HashSet<>(), positions);
            }
        }
        return positions;
    }

    private static void collect(InputPosition position, Set<String> open, List<InputPosition> positions) {
        positions.add(position);
        if (GraphQLTypeUtil.unwrapAll(position.type()) instanceof GraphQLInputObjectType object
                && open.add(object.getName())) {
            for (GraphQLInputObjectField each : object.getFields()) {
                List<Step> longer = new ArrayList<>(position.inner());
                longer.add(new Step(object, each.getName()));
                collect(
                        new InputPosition(position.path(), position.argument(), longer, each.getType()),
                        open,
                        positions);
            }
            open.remove(object.getName());
        }
    }

    /** The operation that has this value at the place, in a variable. */
    Operation with(@Nullable Object value) {
        Object whole = value;
        for (Step each : inner.reversed()) {
            Map<String, @Nullable Object> object = new HashMap<>();
            for (GraphQLInputObjectField sibling : each.object().getFields()) {
                if (sibling.getType() instanceof GraphQLNonNull && !sibling.hasSetDefaultValue()) {
                    object.put(sibling.getName(), usual(GraphQLTypeUtil.unwrapAll(sibling.getType())));
                }
            }
            object.put(each.field(), whole);
            whole = object;
        }
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("v", whole);
        String selection = leafless();
        String type = GraphQLTypeUtil.simplePrint(argument.getType());
        String document = "query($v: %s) { %s }"
                .formatted(type, path.query(argument.getName() + ": $v", selection, argument.getName()));
        return new Operation(document, variables);
    }

    private static Object usual(GraphQLType type) {
        return switch (type) {
            case GraphQLEnumType one -> one.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> {
                GraphQLInputObjectField first = object.getFields().getFirst();
                yield Map.of(first.getName(), usual(GraphQLTypeUtil.unwrapAll(first.getType())));
            }
            case GraphQLNamedType scalar ->
                switch (scalar.getName()) {
                    case "Int", "Float" -> 1;
                    case "Boolean" -> true;
                    case "ID" -> "topic:childcare";
                    case "Date" -> "2018-03-15";
                    default -> "1";
                };
            default -> throw new IllegalStateException(String.valueOf(type));
        };
    }

    private String leafless() {
        return GraphQLTypeUtil.unwrapAll(path.field().getType()) instanceof GraphQLCompositeType ? "__typename" : "";
    }

    @Override
    public String toString() {
        return "%s(%s)%s"
                .formatted(
                        path,
                        argument.getName(),
                        inner.stream().map(each -> "." + each.field()).collect(Collectors.joining()));
    }
}
