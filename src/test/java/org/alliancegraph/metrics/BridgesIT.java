// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whom and what the sample network depends on, and that pages of it fit together. */
@AllianceGraphTest
@DisplayName("The bridges of the network")
class BridgesIT {

    private static final String BRIDGES = """
        query ($first: Int, $after: String, $least: Int!) {
          bridges(first: $first, after: $after, minSeparated: $least) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              kind separated partCount explanation english: explanation(language: EN)
              actor { name } other { name } parts { size actors { name } } claims { id }
            }
          }
        }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    @DisplayName("say what would fall apart, the worst first")
    void worstFirst() {
        List<Map<String, Object>> bridges = nodes(ask(200, null, 2));

        assertThat(bridges).isNotEmpty().allSatisfy(bridge -> {
            boolean actor = bridge.get("kind").equals("ACTOR");
            assertThat(bridge.get("other") == null).isEqualTo(actor);
            assertThat(((List<?>) bridge.get("claims")).isEmpty()).isEqualTo(actor);
            List<?> parts = (List<?>) bridge.get("parts");
            assertThat(parts).hasSize(Math.min(10, (Integer) bridge.get("partCount")));
            assertThat((List<?>) ((Map<?, ?>) parts.getFirst()).get("actors")).isNotEmpty();
            assertThat((Integer) bridge.get("separated")).isGreaterThanOrEqualTo(2);
            String name = ((Map<?, ?>) bridge.get("actor")).get("name").toString();
            assertThat(bridge.get("explanation").toString()).contains(name).contains("" + bridge.get("separated"));
            assertThat(bridge.get("english").toString()).contains(name).contains(actor ? "Without" : "tie");
        });
        assertThat(bridges).extracting(each -> -(Integer) each.get("separated")).isSorted();
    }

    @Test
    @DisplayName("come page by page")
    void pages() {
        List<Map<String, Object>> all = nodes(ask(200, null, 1));
        List<Map<String, Object>> found = new ArrayList<>();
        String after = null;
        do {
            Map<?, ?> page = ask(7, after, 1);
            assertThat(page.get("totalCount")).isEqualTo(all.size());
            found.addAll(nodes(page));
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage"))
                    ? info.get("endCursor").toString()
                    : null;
        } while (after != null);

        assertThat(found).isEqualTo(all).hasSizeGreaterThan(7);
    }

    @Test
    @DisplayName("are refused for less than one")
    void refused() {
        graphQl.document(BRIDGES)
                .variable("least", 0)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT")));
    }

    private Map<?, ?> ask(int first, String after, int least) {
        return graphQl.document(BRIDGES)
                .variable("first", first)
                .variable("after", after)
                .variable("least", least)
                .execute()
                .errors()
                .verify()
                .path("bridges")
                .entity(Map.class)
                .get();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Map<?, ?> page) {
        return (List<Map<String, Object>>) page.get("nodes");
    }
}
