// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes operations that are valid by the schema and by nobody's intention: any fields, aliases, fragments on any type,
 * and parts that variables include or skip.
 */
final class RandomQuery {

    /** What stands for an argument by its name, so that operations find something. */
    private static final Map<String, String> VALUES = Map.of(
            "id", "\"municipality:06632003\"",
            "of", "\"municipality:06632003\"",
            "ids", "[\"municipality:06632003\", \"program:audit-familiengerechte-kommune\", \"topic:none\"]",
            "from", "\"municipality:06632003\"",
            "to", "\"municipality:06636003\"",
            "text", "\"familie\"",
            "by", "[TYPE, STATE]",
            "first", "2",
            "ags", "\"06632003\"",
            "unit", "YEAR");

    private static final int DEEPEST = 3;

    private final GraphQLSchema schema;
    private final Random random;
    private int aliases;

    RandomQuery(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** One operation, with the variables {@code $yes} and {@code $no}. */
    String write(String root) {
        GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(root);
        return "query ($yes: Boolean!, $no: Boolean!) { %s %s }"
                .formatted(
                        "one: " + field(field, " @include(if: $yes)", 0),
                        "two: " + field(field, " @skip(if: $yes)", 3));
    }

    private String field(GraphQLFieldDefinition field, String condition, int depth) {
        return field.getName() + arguments(field) + condition + below(field, depth);
    }

    private String alias() {
        return random.nextInt(4) == 0 ? "a" + aliases++ + ": " : "";
    }

    private String below(GraphQLFieldDefinition field, int depth) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type
                ? " { " + selection(type, depth + 1) + " }"
                : "";
    }

    private static String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument each : field.getArguments()) {
            boolean required = GraphQLTypeUtil.isNonNull(each.getType()) && !each.hasSetDefaultValue();
            boolean page = each.getName().equals("first");
            if (required || page) {
                given.add(each.getName() + ": " + VALUES.get(each.getName()));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String selection(GraphQLCompositeType type, int depth) {
        List<String> parts = new ArrayList<>(List.of("__typename"));
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition each : container.getFieldDefinitions()) {
                boolean leaf = !(GraphQLTypeUtil.unwrapAll(each.getType()) instanceof GraphQLCompositeType);
                if (leaf ? random.nextInt(3) == 0 : depth < DEEPEST && random.nextInt(2 * depth + 2) == 0) {
                    parts.add(alias() + field(each, condition(), depth));
                }
            }
        }
        List<? extends GraphQLNamedOutputType> members = members(type);
        if (!members.isEmpty() && depth < DEEPEST) {
            GraphQLNamedOutputType member = members.get(random.nextInt(members.size()));
            parts.add(
                    random.nextInt(2) * parts.size(),
                    "... on %s%s { %s }"
                            .formatted(
                                    member.getName(),
                                    condition(),
                                    selection((GraphQLCompositeType) member, depth + 1)));
        }
        return String.join(" ", parts);
    }

    private String condition() {
        return switch (random.nextInt(8)) {
            case 0 -> " @include(if: $yes)";
            case 1 -> " @skip(if: $no)";
            case 2 -> " @include(if: $no)";
            default -> "";
        };
    }

    private List<? extends GraphQLNamedOutputType> members(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLInterfaceType family -> schema.getImplementations(family);
            case GraphQLUnionType union ->
                union.getTypes().stream()
                        .map(GraphQLNamedOutputType.class::cast)
                        .toList();
            case GraphQLImplementingType object ->
                object.getInterfaces().stream()
                        .map(GraphQLNamedOutputType.class::cast)
                        .toList();
            default -> List.of();
        };
    }
}
