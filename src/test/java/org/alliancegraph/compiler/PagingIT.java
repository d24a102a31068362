// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.CountingReads;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Pages hold while the network grows, and what can't be a page is refused in words that help. */
@AllianceGraphTest
@DisplayName("Paging")
class PagingIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    @AfterEach
    void takeBack() {
        driver.executableQuery("MATCH (n:Entity {id: 'municipality:test'}) DETACH DELETE n")
                .execute();
    }

    @Test
    @DisplayName("goes on where it was when somebody is inserted before")
    void survivesInserts() {
        GraphQlTester.Response first = towns("first: 3");
        String cursor =
                first.path("actors.pageInfo.endCursor").entity(String.class).get();
        List<String> expected = names(towns("first: 3, after: \"%s\"".formatted(cursor)));

        insert("Aaa");

        assertThat(names(towns("first: 3, after: \"%s\"".formatted(cursor)))).isEqualTo(expected);
        assertThat(names(towns("first: 1"))).containsExactly("Aaa");
    }

    @Test
    @DisplayName("has an empty page of a known total")
    void hasEmptyPages() {
        GraphQlTester.Response none = towns("first: 0");

        assertThat(names(none)).isEmpty();
        none.path("actors.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        none.path("actors.pageInfo.endCursor").valueIsNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        actors(first: -1) { totalCount }                                  | INVALID_PAGE_SIZE | actors
        actors(last: -1) { nodes { id } }                                 | INVALID_PAGE_SIZE | actors
        actors(first: 1000000000) { nodes { id } }                        | INVALID_PAGE_SIZE | actors
        actors(first: 1, last: 1) { nodes { id } }                        | BAD_INPUT         | actors
        actors(first: 1, before: "x") { nodes { id } }                    | BAD_INPUT         | actors
        actors(after: "nonsense") { nodes { id } }                        | INVALID_CURSOR    | actors
        topics(after: "UXVlcnkuYWN0b3JzCltd") { nodes { id } }            | INVALID_CURSOR    | topics
        actor(id: "no id at all") { name }                                | INVALID_ID        | actor
        municipality(ags: "066 36 003") { name }                          | INVALID_ID        | municipality
        actor(id: "program:zubra", asOf: "2018-02-30") { name }           | INVALID_DATE      |
        """)
    @DisplayName("refuses, before the database is asked")
    void refuses(String field, String code, String path) {
        ((CountingReads) reads).sent();

        graphQl.document("{ " + field + " }").execute().errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            assertThat(errors.getFirst().getExtensions()).containsEntry("code", code);
            if (path != null) {
                assertThat(errors.getFirst().getPath()).startsWith(path);
            }
        });
        assertThat(((CountingReads) reads).sent()).isEmpty();
    }

    private GraphQlTester.Response towns(String page) {
        return graphQl.document("""
            { actors(filter: { types: [MUNICIPALITY] }, %s) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }
            """.formatted(page)).execute();
    }

    private static List<String> names(GraphQlTester.Response answer) {
        return answer.path("actors.nodes[*].name").entityList(String.class).get();
    }

    private void insert(String name) {
        driver.executableQuery("""
            CREATE (:Entity:Actor:Municipality {id: 'municipality:test', type: 'Municipality', name: $name,
              sortName: toLower($name), level: 'MUNICIPALITY', alternativeNames: [], recorded: 1,
              retracted: 9223372036854775807, version: 0})
            """).withParameters(Map.of("name", name)).execute();
    }
}
