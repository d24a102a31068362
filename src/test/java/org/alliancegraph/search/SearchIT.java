// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** People type German as their keyboard and their memory allow, and the sample is found all the same. */
@AllianceGraphTest
@DisplayName("Searching the sample network")
class SearchIT {

    private static final String SEARCH = """
        query ($text: String!, $types: [SearchType!], $first: Int, $after: String) {
          search(text: $text, types: $types, first: $first, after: $after) {
            totalCount
            edges { cursor score matchedField node { id } }
          }
        }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource({
        "munster, person:hanna-muenstermann, NAME",
        "Münster, person:hanna-muenstermann, NAME",
        "MUENSTER, person:hanna-muenstermann, NAME",
        "eschwege, municipality:06636003, NAME",
        "Eschwgee, municipality:06636003, NAME",
        "06636003, municipality:06636003, KEY",
        "buddY, organization:education-y, ALTERNATIVE_NAME",
        "Hinte, topic:social-space-orientation, DESCRIPTION",
        "Rotenburg Fulda, municipality:06632018, NAME",
        "KECK, program:keck-atlas, NAME",
        "hilfe, organization:sankt-josef, NAME",
        "Familien\u00adhilfe, organization:sankt-josef, NAME",
    })
    @DisplayName("finds what is meant among the first")
    void finds(String text, String id, String field) {
        assertThat(edges(Map.of("text", text)).stream().limit(3))
                .filteredOn(edge -> id(edge).equals(id))
                .singleElement()
                .isInstanceOfSatisfying(
                        Map.class, edge -> assertThat(edge.get("matchedField")).isEqualTo(field));
    }

    @Test
    @DisplayName("puts the exact name first, then names that begin like it")
    void ranks() {
        List<Map<?, ?>> found = edges(Map.of("text", "Gladbeck"));

        assertThat(id(found.getFirst())).startsWith("municipality:");
        assertThat(found.getFirst().get("score")).isEqualTo(1.0);
        assertThat(found).extracting(SearchIT::id).contains("alliance:gladbecker-buendnis");
        assertThat(found)
                .extracting(edge -> -((Number) Objects.requireNonNull(edge.get("score"))).doubleValue())
                .isSorted();
    }

    @Test
    @DisplayName("finds compounds by their beginning, and needs every word")
    void compounds() {
        assertThat(edges(Map.of("text", "Familien"))).extracting(SearchIT::id).contains("topic:family-centres");
        assertThat(edges(Map.of("text", "Familien Eschwege")))
                .extracting(SearchIT::id)
                .contains("organization:familienbuero-eschwege")
                .doesNotContain("topic:family-centres");
    }

    @Test
    @DisplayName("can be kept to types")
    void types() {
        assertThat(edges(Map.of("text", "Eschwege", "types", List.of("EVENT", "TOPIC"))))
                .isNotEmpty()
                .extracting(SearchIT::id)
                .allMatch(id -> id.startsWith("event:") || id.startsWith("topic:"));
    }

    @Test
    @DisplayName("comes in pages that join without a gap")
    void pages() {
        List<String> whole = edges(Map.of("text", "Familie", "first", 50)).stream()
                .map(SearchIT::id)
                .toList();
        List<String> joined = new ArrayList<>();
        String after = null;
        do {
            List<Map<?, ?>> page = edges(
                    after == null
                            ? Map.of("text", "Familie", "first", 4)
                            : Map.of("text", "Familie", "first", 4, "after", after));
            page.forEach(edge -> joined.add(id(edge)));
            after = page.isEmpty() ? null : (String) page.getLast().get("cursor");
        } while (after != null);

        assertThat(joined).hasSizeGreaterThan(8).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND (", "\"Eschwege", "Esch*wege~", "name:x^4", "a/b\\c", "NOT", "{x TO y]", "+-&&||!"})
    @DisplayName("never fails for what was typed")
    void operators(String text) {
        graphQl.document(SEARCH)
                .variable("text", text)
                .execute()
                .errors()
                .filter(error -> "BAD_INPUT"
                        .equals(Objects.requireNonNull(error.getExtensions()).get("code")))
                .verify();
    }

    private List<Map<?, ?>> edges(Map<String, @Nullable Object> variables) {
        List<Map<?, ?>> edges = new ArrayList<>();
        for (Map<?, ?> edge :
                search(variables).path("search.edges").entityList(Map.class).get()) {
            edges.add(edge);
        }
        return edges;
    }

    private GraphQlTester.Response search(Map<String, @Nullable Object> variables) {
        GraphQlTester.Request<?> request = graphQl.document(SEARCH);
        variables.forEach(request::variable);
        return request.execute();
    }

    private static String id(Map<?, ?> edge) {
        return (String) Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(edge.get("node"))).get("id"));
    }
}
