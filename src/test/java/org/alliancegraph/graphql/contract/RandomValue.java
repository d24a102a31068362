// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of the input types of the schema: usual ones, borders, and what only looks like a value. */
final class RandomValue {

    private static final int DEEPEST = 4;

    private static final List<Integer> NUMBERS =
            List.of(2, 1, 0, 5, 2018, -1, 200, 201, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final List<Integer> SMALL = List.of(2, 1, 3, 4);

    private static final List<Double> DECIMALS = List.of(1.0, 50.9, 10.1, 0.0, -0.5, 181.0, 1e308, 4.9e-324);

    private static final List<String> DAYS =
            List.of("2018-03-15", "2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31");

    private static final List<String> MOMENTS = List.of(
            "2100-01-01T00:00:00Z",
            "2018-03-15T09:30:00+02:00",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z");

    /** Texts, with those that some argument takes among them. */
    private static final List<String> TEXTS = List.of(
            "familie",
            "2018",
            "website",
            "name",
            "population",
            "wikidata",
            "Q42",
            "ags",
            "06632003",
            "2018-03/2020",
            "location",
            "50.1,9.2",
            "https://example.org/a",
            "de",
            "",
            " ",
            "\t\n",
            "Münster (Westf.)",
            "💡",
            "e\u0301\u200d\u00ad",
            "{{known c}} $p0 }",
            "') MATCH (n) //",
            "1e309",
            "-1",
            "99999999999999999999",
            "x".repeat(300),
            "ß".repeat(5000));

    private final Choices choices;
    private final Known known;

    RandomValue(Choices choices, Known known) {
        this.choices = choices;
        this.known = known;
    }

    /** A value that the schema allows, as JSON has it. */
    @Nullable
    Object of(String name, GraphQLType type) {
        return of(name, type, 0);
    }

    private @Nullable Object of(String name, GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLNonNull certain -> some(name, certain.getWrappedType(), depth);
            default -> choices.once(12) ? null : some(name, type, depth);
        };
    }

    private Object some(String name, GraphQLType type, int depth) {
        return switch (type) {
            case GraphQLList list -> list(name, list, depth);
            case GraphQLEnumType one ->
                choices.of(one.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList());
            case GraphQLInputObjectType object -> object(object, depth + 1);
            case GraphQLScalarType scalar -> scalar(name, scalar.getName());
            default -> throw new IllegalStateException(String.valueOf(type));
        };
    }

    private List<@Nullable Object> list(String name, GraphQLList list, int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = List.of(1, 0, 2, 3).get(choices.below(4)); i > 0; i--) {
            items.add(of(name, list.getWrappedType(), depth));
        }
        return items;
    }

    private Map<String, @Nullable Object> object(GraphQLInputObjectType type, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (type.isOneOf()) {
            GraphQLInputObjectField only = choices.of(type.getFields());
            object.put(only.getName(), some(only.getName(), only.getType(), depth));
            return object;
        }
        for (GraphQLInputObjectField each : type.getFields()) {
            boolean required = each.getType() instanceof GraphQLNonNull && !each.hasSetDefaultValue();
            if (required || (depth < DEEPEST && choices.once(3))) {
                object.put(each.getName(), of(each.getName(), each.getType(), depth));
            }
        }
        return object;
    }

    private Object scalar(String name, String type) {
        return switch (type) {
            case "Int" ->
                choices.of(choices.once(name.equals("first") || name.equals("last") ? 20 : 3) ? NUMBERS : SMALL);
            case "Float" -> choices.of(DECIMALS);
            case "Boolean" -> choices.once(2);
            case "ID" -> choices.of(known.ids());
            case "Date" -> choices.of(DAYS);
            case "DateTime" -> choices.of(MOMENTS);
            default -> choices.of(name.equals("after") || name.equals("before") ? known.cursors() : TEXTS);
        };
    }
}
