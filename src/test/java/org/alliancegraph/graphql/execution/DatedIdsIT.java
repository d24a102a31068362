// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What was at another time is another object to every cache, and is found again by its id. */
@AllianceGraphTest
@DisplayName("Objects of another time")
class DatedIdsIT {

    private static final String DATED = "municipality:06632018@2011-01-01";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private GraphQlSource source;

    @Test
    @DisplayName("have ids of their own, which are understood, and a key in common")
    void areFoundAgain() {
        String what = " { id key ... on Actor { partnerships(first: 50) { totalCount nodes { partner { id } } } } } ";
        Map<?, ?> asked = answer("{ then: actor(id: \"municipality:06632018\", asOf: \"2011-01-01\")" + what
                + "now: actor(id: \"municipality:06632018\")" + what + "}");
        Map<?, ?> then = (Map<?, ?>) asked.get("then");
        Map<?, ?> now = (Map<?, ?>) asked.get("now");

        assertThat(then.get("id")).isEqualTo(DATED);
        assertThat(now.get("id")).isEqualTo("municipality:06632018");
        assertThat(List.of(then.get("key"), now.get("key"))).containsOnly("municipality:06632018");
        assertThat(then.get("partnerships")).isNotEqualTo(now.get("partnerships"));
        assertThat(answer("{ node(id: \"" + DATED + "\")" + what + "}").get("node"))
                .isEqualTo(then);
        assertThat(answer("{ nodes(ids: [\"municipality:06632018\", \"" + DATED + "\", \"actor:none@2011-01-01\"])"
                                + what + "}")
                        .get("nodes"))
                .isEqualTo(Arrays.asList(now, then, null));
        assertThat(((List<?>) ((Map<?, ?>) then.get("partnerships")).get("nodes")))
                .allSatisfy(pair -> assertThat(((Map<?, ?>) ((Map<?, ?>) pair).get("partner")).get("id"))
                        .asString()
                        .endsWith("@2011-01-01"));
    }

    @Test
    @DisplayName("are known by a moment too")
    void areKnownByAMoment() {
        String id = "municipality:06632018@2011-01-01~21000101T000000Z";
        assertThat(answer("{ node(id: \"" + id + "\") { id } }").get("node")).isEqualTo(Map.of("id", id));
        assertThat(answer("{ actor(id: \"municipality:06632018\", knownAt: \"2100-01-01T01:00:00+01:00\") { id } }")
                        .get("actor"))
                .isEqualTo(Map.of("id", "municipality:06632018@~21000101T000000Z"));
    }

    @Test
    @DisplayName("are paged under one time")
    void arePagedUnderOneTime() {
        String page = "... on Actor { partnerships(first: 2%s) { nodes { partner { id } } pageInfo { endCursor } } }";
        Map<?, ?> first = answer("{ node(id: \"" + DATED + "\") { " + page.formatted("") + " } }");
        String cursor = first.toString().replaceAll(".*endCursor=([^}]*)}.*", "$1");
        String next = page.formatted(", after: \"" + cursor + "\"");

        assertThat(answer("{ node(id: \"" + DATED + "\") { " + next + " } }").toString())
                .contains("@2011-01-01")
                .isNotEqualTo(first.toString());
        for (String other :
                List.of("municipality:06632018", "municipality:06632018@2012-01-01", DATED + "~21000101T000000Z")) {
            graphQl.document("{ node(id: \"" + other + "\") { " + next + " } }")
                    .execute()
                    .errors()
                    .satisfy(errors -> {
                        assertThat(errors).hasSize(1);
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "INVALID_CURSOR");
                        assertThat(errors.getFirst().getMessage()).contains("2011-01-01");
                    });
        }
    }

    @Test
    @DisplayName("are not changed by any mutation")
    void areNotChanged() {
        List<String> tried = new ArrayList<>();
        for (var mutation : source.schema().getMutationType().getFieldDefinitions()) {
            var argument = mutation.getArgument("input");
            if (argument == null
                    || !(GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input)) {
                continue;
            }
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                if (GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals("ID")) {
                    Map<String, Object> values = least(input);
                    values.put(
                            field.getName(),
                            GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
                                    ? List.of(DATED)
                                    : DATED);
                    GraphQlTester.Response response = graphQl.document("mutation($i: " + input.getName() + "!) { "
                                    + mutation.getName() + "(input: $i) { __typename } }")
                            .variable("i", values)
                            .execute();
                    response.errors().satisfy(errors -> {
                        assertThat(errors)
                                .as(mutation.getName() + "." + field.getName())
                                .hasSize(1);
                        assertThat(errors.getFirst().getExtensions()).containsEntry("code", "INVALID_ID");
                    });
                    tried.add(mutation.getName());
                }
            }
        }
        assertThat(tried)
                .contains("changeMunicipality", "recordClaim", "mergeActors")
                .hasSizeGreaterThan(20);
    }

    private static Map<String, Object> least(GraphQLInputObjectType input) {
        Map<String, Object> values = new HashMap<>();
        for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
            if (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
                values.put(field.getName(), least(field.getType()));
            }
        }
        return values;
    }

    private static Object least(GraphQLInputType type) {
        GraphQLInputType plain = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
        return switch (plain) {
            case GraphQLList list -> List.of(least((GraphQLInputType) list.getWrappedType()));
            case GraphQLInputObjectType input
            when input.isOneOf() ->
                Map.of(
                        input.getFieldDefinitions().getFirst().getName(),
                        least(input.getFieldDefinitions().getFirst().getType()));
            case GraphQLInputObjectType input -> least(input);
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLNamedInputType scalar ->
                switch (scalar.getName()) {
                    case "Int", "Float" -> 1;
                    case "Boolean" -> true;
                    case "Date" -> "2020-01-01";
                    case "DateTime" -> "2020-01-01T00:00:00Z";
                    default -> "municipality:06632018";
                };
            default -> throw new IllegalStateException(plain.toString());
        };
    }

    private Map<?, ?> answer(String document) {
        return Answers.of(graphQl, document);
    }
}
