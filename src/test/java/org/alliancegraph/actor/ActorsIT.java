// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A coordinator looks for actors in the sample network. */
@AllianceGraphTest
@DisplayName("Actors")
class ActorsIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        { nameStartsWith: "rotenb" }                                                | Rotenburg a. d. Fulda
        { nameStartsWith: "BUDDY" }                                                 | EDUCATION Y e.V.
        { program: "program:zubra", population: { max: 2500 } }                     | Cornberg, Ronshausen
        { types: [LOCAL_ALLIANCE], not: { nameStartsWith: "Gladbecker" } }          | Friemersheimer Bündnis für Familien, Lokales Bündnis für Familie Werra-Meißner-Kreis
        { topic: { topic: "topic:social-space-orientation", stance: OFFERS } }      | Graz
        { levels: [BOROUGH] }                                                       | Lichtenberg
        { types: [MUNICIPALITY], states: [SAARLAND] }                               | Neunkirchen
        { or: [{ levels: [BOROUGH] }, { states: [SAARLAND] }] }                     | Lichtenberg, Neunkirchen
        { or: [] }                                                                  |
        { and: [{ program: "program:zubra-2030" }, { not: { program: "program:zubra" } }] } |
        """)
    @DisplayName("are found by a filter")
    void areFiltered(String filter, String names) {
        List<String> found = graphQl.document("{ actors(filter: %s) { nodes { name } } }".formatted(filter))
                .execute()
                .path("actors.nodes[*].name")
                .entityList(String.class)
                .get();

        assertThat(String.join(", ", found)).isEqualTo(names == null ? "" : names);
    }

    @Test
    @DisplayName("within 30 km of Bebra are its neighbours")
    void areNear() {
        graphQl.document("""
            {
              actors(filter: { types: [MUNICIPALITY], near: { place: { actor: "municipality:06632003" }, withinKm: 12 } }) {
                nodes { name }
              }
            }
            """)
                .execute()
                .path("actors.nodes[*].name")
                .entityList(String.class)
                .contains("Bebra", "Rotenburg a. d. Fulda", "Ronshausen", "Cornberg")
                .doesNotContain("Eschwege", "Duisburg");
    }

    @Test
    @DisplayName("walked page by page are each met once, forwards as backwards")
    void arePaged() {
        List<String> forwards = walk("first: 7", "after", "hasNextPage", "endCursor", "");
        List<String> backwards = walk("last: 7", "before", "hasPreviousPage", "startCursor", "");

        int total = graphQl.document("{ actors { totalCount } }")
                .execute()
                .path("actors.totalCount")
                .entity(Integer.class)
                .get();
        assertThat(forwards).hasSize(total).doesNotHaveDuplicates();
        assertThat(new HashSet<>(backwards)).isEqualTo(new HashSet<>(forwards));
    }

    @Test
    @DisplayName("of one type and state are walked in the order of names, forwards as backwards")
    void areWalkedWithinAState() {
        String of = ", filter: { types: [MUNICIPALITY], states: [HESSEN] }";
        List<String> forwards = walk("first: 2", "after", "hasNextPage", "endCursor", of);
        List<String> backwards = walk("last: 2", "before", "hasPreviousPage", "startCursor", of);

        assertThat(forwards).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        assertThat(walk("first: 200", "after", "hasNextPage", "endCursor", of)).isEqualTo(forwards);
        assertThat(backwards).containsExactlyInAnyOrderElementsOf(forwards);
        graphQl.document("{ actors(first: 1%s) { totalCount } }".formatted(of))
                .execute()
                .path("actors.totalCount")
                .entity(Integer.class)
                .isEqualTo(forwards.size());
    }

    @Test
    @DisplayName("by falling population begin with the largest")
    void areOrdered() {
        String order = ", orderBy: { field: POPULATION, direction: DESC }, filter: { types: [MUNICIPALITY] }";
        List<String> largest = walk("first: 10", "after", "hasNextPage", "endCursor", order);

        assertThat(largest)
                .startsWith("municipality:11000000", "municipality:05315000")
                .doesNotHaveDuplicates();
    }

    private List<String> walk(String size, String cursorName, String more, String next, String rest) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            GraphQlTester.Response page = graphQl.document("{ actors(%s%s%s) { nodes { id } pageInfo { %s %s } } }"
                            .formatted(size, cursor, rest, more, next))
                    .execute();
            ids.addAll(page.path("actors.nodes[*].id").entityList(String.class).get());
            if (!page.path("actors.pageInfo." + more).entity(Boolean.class).get()) {
                return ids;
            }
            cursor = ", %s: \"%s\""
                    .formatted(
                            cursorName,
                            page.path("actors.pageInfo." + next)
                                    .entity(String.class)
                                    .get());
        }
    }
}
