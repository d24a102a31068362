// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A client keeps an object by its id and asks for it again, whatever it is. */
@AllianceGraphTest
@DisplayName("An id")
class NodeIdsIT {

    private static final String TOWN = "municipality:06632018";

    /** Where objects of each type are found, with what is asked of them to see that they are the same. */
    enum Found {
        PERSON("{ found: actors(filter: {types: [PERSON]}, first: 3) { nodes { %s } } }", "name"),
        MUNICIPALITY("{ found: actors(filter: {types: [MUNICIPALITY]}, first: 3) { nodes { %s } } }", "level"),
        LOCAL_ALLIANCE("{ found: actors(filter: {types: [LOCAL_ALLIANCE]}, first: 3) { nodes { %s } } }", "name"),
        PROGRAM("{ found: actors(filter: {types: [PROGRAM]}, first: 3) { nodes { %s } } }", "kind"),
        ORGANIZATION("{ found: actors(filter: {types: [ORGANIZATION]}, first: 3) { nodes { %s } } }", "kind"),
        TOPIC("{ found: topics(first: 3) { nodes { %s } } }", "description externalKeys { scheme }"),
        EVENT("{ found: events(first: 3) { nodes { %s } } }", "start { text } externalKeys { scheme }"),
        SOURCE("{ found: sources(first: 3) { nodes { %s } } }", "title externalKeys { scheme }"),
        CLAIM("{ found: actor(id: \"" + TOWN + "\") { claims(first: 50) { nodes { %s } } } }", "status"),
        CHANGE("{ found: changes(first: 3) { nodes { %s } } }", "number by"),
        PARTNERSHIP(
                "{ found: actor(id: \"" + TOWN + "\") { partnerships(first: 5) { nodes { %s } } } }",
                "direct status holds claims { id } sharedPrograms { id }"),
        PARTNERSHIP_OF_ALL("{ found: partnerships(first: 3) { nodes { %s } } }", "direct status claims { id }"),
        NETWORK_EDGE(
                "{ found: neighbourhood(of: \"" + TOWN + "\", depth: 2, maxNodes: 10) { nodes: edges { %s } } }",
                "from { id } to { id } relations sourceCount holds claims { id }"),
        NETWORK_EDGE_OF_ONE_SOURCE(
                "{ found: neighbourhood(of: \"" + TOWN
                        + "\", filter: {relations: [COLLABORATES_WITH]}) { nodes: edges { %s } } }",
                "from { id } to { id } relations sourceCount holds claims { id }"),
        SYNERGY(
                "{ found: actor(id: \"" + TOWN + "\") { synergies(first: 3) { nodes { %s } } } }",
                "score actor { id } reasons { contribution claims { id } }"),
        SYNERGY_OF_ALL("{ found: synergies(first: 3) { nodes { %s } } }", "score partner { id }"),
        DUPLICATE("{ found: duplicates(first: 3) { nodes { %s } } }", "score kept { id }");

        private final String list;
        private final String facts;

        Found(String list, String facts) {
            this.list = list;
            this.facts = facts;
        }

        String type() {
            return Arrays.stream(name().split("_OF_")[0].split("_"))
                    .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining());
        }

        String selected() {
            return "__typename id de: label en: label(language: EN) ... on " + type() + " { " + facts + " }";
        }
    }

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private GraphQlSource source;

    @ParameterizedTest
    @EnumSource
    @DisplayName("of anything in an answer finds the same thing again, with a label for people")
    void isReadBack(Found found) {
        GraphQlTester.Response listed =
                graphQl.document(found.list.formatted(found.selected())).execute();
        String path = found.list.contains("actor(id")
                ? found.list.replaceAll("(?s).*\\) \\{ (\\w+)\\(.*", "found.$1.nodes")
                : "found.nodes";
        List<Map<String, Object>> objects = listed.path(path).entityList(ANY).get();

        if (found != Found.DUPLICATE) {
            assertThat(objects).isNotEmpty();
        }
        assertThat(objects).allSatisfy(each -> {
            assertThat(each).containsEntry("__typename", found.type());
            assertThat(each.get("de").toString()).isNotBlank();
            assertThat(each.get("en").toString()).isNotBlank();
            assertThat(graphQl.document("query($id: ID!) { node(id: $id) { " + found.selected() + " } }")
                            .variable("id", each.get("id"))
                            .execute()
                            .path("node")
                            .entity(ANY)
                            .get())
                    .isEqualTo(each);
        });
        List<Object> ids = objects.stream().map(each -> each.get("id")).toList();
        graphQl.document("query($ids: [ID!]!) { nodes(ids: $ids) { " + found.selected() + " } }")
                .variable("ids", ids)
                .execute()
                .path("nodes")
                .entityList(ANY)
                .isEqualTo(objects);
    }

    @Test
    @DisplayName("is there for every type that is a node")
    void coversTheSchema() {
        var node = (GraphQLInterfaceType) source.schema().getType("Node");
        assertThat(source.schema().getImplementations(node).stream().map(GraphQLNamedType::getName))
                .allMatch(type -> Arrays.stream(Found.values())
                                .anyMatch(each -> each.type().equals(type))
                        || type.equals("Import"));
    }

    @Test
    @DisplayName("of what is not there finds nothing, beside others that are")
    void findsNothing() {
        graphQl.document("""
            { nodes(ids: ["partnership:municipality:06632018+municipality:none", "change:999999", "topic:none",
              "synergy:person:a+person:a", "change:none", "municipality:06632018"]) { id } }
            """)
                .execute()
                .path("nodes[*]")
                .entityList(Object.class)
                .satisfies(all -> assertThat(all.subList(0, 5)).containsOnlyNulls());
    }

    private static final org.springframework.core.ParameterizedTypeReference<Map<String, Object>> ANY =
            new org.springframework.core.ParameterizedTypeReference<>() {};
}
