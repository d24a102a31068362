// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks the API for data, in one line; an answer with errors fails the test. */
public final class Answers {

    private Answers() {}

    public static Map<?, ?> of(GraphQlTester graphQl, String document) {
        return of(graphQl, document, Map.of());
    }

    public static Map<?, ?> of(
            GraphQlTester graphQl, String document, Map<String, ? extends @Nullable Object> variables) {
        GraphQlTester.Request<?> request = graphQl.document(document);
        variables.forEach(request::variable);
        return request.execute().errors().verify().path("").entity(Map.class).get();
    }

    /** The moment of the newest change. */
    public static String newest(GraphQlTester graphQl) {
        return graphQl.document("{ changes(first: 1) { nodes { visibleAt } } }")
                .execute()
                .errors()
                .verify()
                .path("changes.nodes[0].visibleAt")
                .entity(String.class)
                .get();
    }
}
