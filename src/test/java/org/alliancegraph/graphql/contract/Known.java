// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Ids and cursors that the product gave out, and some that it never would. */
record Known(List<String> ids, List<String> cursors) {

    private static final String PAGES = """
        {
          actors(first: 40) { nodes { id } pageInfo { endCursor } }
          topics(first: 8) { nodes { id } pageInfo { endCursor } }
          events(first: 4) { nodes { id } pageInfo { endCursor } }
          sources(first: 6) { nodes { id claims(first: 4) { nodes { id } } } pageInfo { endCursor } }
          partnerships(first: 3) { pageInfo { endCursor } }
          changes(first: 3) { pageInfo { endCursor } }
        }
        """;

    static Known of(Endpoint endpoint) {
        JsonNode data = endpoint.answer(PAGES).json().path("data");
        List<String> ids = new ArrayList<>(data.findValuesAsString("id"));
        ids.addAll(List.of(
                "topic:none", "organization:fuzz", "claim:none", "import:none", "", "Sozialraumorientierung", "a b"));
        List<String> cursors = new ArrayList<>(data.findValuesAsString("endCursor"));
        cursors.addAll(List.of("", "x", "W10=", "bnVsbA=="));
        return new Known(ids, cursors);
    }
}
