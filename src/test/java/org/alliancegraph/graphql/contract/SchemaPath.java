// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A shortest way from the query type to a field of the schema, with arguments that find something in the sample.
 *
 * @param above the fields that lead there, the root field first
 * @param owner the type that has the field
 */
record SchemaPath(List<Step> above, GraphQLFieldsContainer owner, GraphQLFieldDefinition field) {

    /** What stands for required arguments, by their names. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("id", "\"municipality:06632003\""),
            Map.entry("of", "\"municipality:06632003\""),
            Map.entry("ids", "[\"municipality:06632003\", \"program:audit-familiengerechte-kommune\"]"),
            Map.entry("number", "1"),
            Map.entry("text", "\"familie\""),
            Map.entry("ags", "\"06632003\""),
            Map.entry("language", "EN"),
            Map.entry("topic", "\"topic:family-office\""),
            Map.entry("within", "\"municipality:06632003\""));

    /** A field on the way, and the type that it is asked of. */
    record Step(String type, GraphQLFieldDefinition field) {}

    /** A way to each field of the types that can be reached; what objects have from an interface is asked of that. */
    static List<SchemaPath> all(GraphQLSchema schema) {
        List<SchemaPath> paths = new ArrayList<>();
        Map<GraphQLNamedType, List<Step>> known = new LinkedHashMap<>();
        known.put(schema.getQueryType(), List.of());
        Deque<GraphQLNamedType> open = new ArrayDeque<>(known.keySet());
        Set<String> met = new HashSet<>();
        while (!open.isEmpty()) {
            GraphQLNamedType type = open.remove();
            List<Step> way = known.get(type);
            for (GraphQLFieldDefinition each : fields(type)) {
                if (met.add(type.getName() + "." + each.getName())) {
                    paths.add(new SchemaPath(way, (GraphQLFieldsContainer) type, each));
                }
                if (GraphQLTypeUtil.unwrapAll(each.getType()) instanceof GraphQLCompositeType next) {
                    List<Step> longer = new ArrayList<>(way);
                    longer.add(new Step(type.getName(), each));
                    for (GraphQLNamedType member : withMembers(schema, (GraphQLNamedType) next)) {
                        if (known.putIfAbsent(member, longer) == null) {
                            open.add(member);
                        }
                    }
                }
            }
        }
        return paths;
    }

    private static List<GraphQLFieldDefinition> fields(GraphQLNamedType type) {
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return List.of();
        }
        return container.getFieldDefinitions().stream()
                .filter(each -> !(container instanceof GraphQLObjectType object)
                        || object.getInterfaces().stream()
                                .noneMatch(family -> family instanceof GraphQLFieldsContainer inherited
                                        && inherited.getFieldDefinition(each.getName()) != null))
                .toList();
    }

    private static List<GraphQLNamedType> withMembers(GraphQLSchema schema, GraphQLNamedType type) {
        List<GraphQLNamedType> types = new ArrayList<>(List.of(type));
        types.addAll(members(schema, type));
        return types;
    }

    /** The object types that an abstract type stands for; none of an object type. */
    static List<GraphQLObjectType> members(GraphQLSchema schema, GraphQLNamedType type) {
        return switch (type) {
            case GraphQLInterfaceType family -> schema.getImplementations(family);
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    /** The fields of a type that need no argument and have no fields. */
    static List<String> leaves(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(each -> !(GraphQLTypeUtil.unwrapAll(each.getType()) instanceof GraphQLCompositeType))
                .map(each -> each.getName() + arguments(each, ""))
                .toList();
    }

    /** Asks for a selection below the field, with further arguments. */
    String query(String arguments, String selection) {
        return query(arguments, selection, "");
    }

    /** The same, where the further arguments have one that is required. */
    String query(String arguments, String selection, String given) {
        String text = below(owner.getName(), field, arguments(field, arguments, given), selection);
        for (Step each : above.reversed()) {
            text = below(each.type(), each.field(), arguments(each.field(), ""), text);
        }
        return text;
    }

    private static String below(String type, GraphQLFieldDefinition field, String arguments, String selection) {
        String text = field.getName() + arguments + (selection.isEmpty() ? "" : " { " + selection + " }");
        return type.equals("Query") ? text : "... on %s { %s }".formatted(type, text);
    }

    private static String arguments(GraphQLFieldDefinition field, String more) {
        return arguments(field, more, "");
    }

    private static String arguments(GraphQLFieldDefinition field, String more, String without) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument each : field.getArguments()) {
            boolean required = GraphQLTypeUtil.isNonNull(each.getType()) && !each.hasSetDefaultValue();
            if (required && !each.getName().equals(without)) {
                given.add(each.getName() + ": " + argument(field, each));
            }
        }
        if (!more.isEmpty()) {
            given.add(more);
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private static String argument(GraphQLFieldDefinition field, GraphQLArgument argument) {
        return switch (field.getName() + "." + argument.getName()) {
            case "diff.from" -> "\"2010-01-01\"";
            case "diff.to" -> "\"2020-01-01\"";
            case "paths.from" -> "\"municipality:06632003\"";
            case "paths.to" -> "\"municipality:06636003\"";
            case "topic.id" -> "\"topic:childcare\"";
            default ->
                GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType one
                        ? one.getValues().getFirst().getName()
                        : ARGUMENTS.getOrDefault(argument.getName(), "\"none\"");
        };
    }

    @Override
    public String toString() {
        return owner.getName() + "." + field.getName();
    }
}
