// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A database that was written before descriptions of then could be searched, at its first start with that. */
@WritingTest
@DisplayName("Descriptions of an older database")
class DescriptionWordsBackfillIT {

    private static final String OLDER = "MATCH (said:Attribute {property: 'description'}) REMOVE said.described"
            + " WITH count(*) AS all MATCH (ledger:Ledger) REMOVE ledger.describedWords";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Neo4jClient client;

    @Test
    @DisplayName("are found by their words of then once it was started")
    void areFound() {
        write("createSource(input: {title: \"Beschriebenes\", publisher: \"Verlag\"})");
        write("createOrganization(input: {name: \"Biberbund\", kind: ASSOCIATION, description: \"Dämmebauer\", source:"
                + " \"source:beschriebenes\"})");
        String before = graphQl.document("{ changes(first: 1) { nodes { visibleAt } } }")
                .execute()
                .path("changes.nodes[0].visibleAt")
                .entity(String.class)
                .get();
        write("changeOrganization(input: {id: \"organization:biberbund\", description: \"Flussretter\", source:"
                + " \"source:beschriebenes\"})");
        client.query(OLDER).run();
        assertThat(found("Dämmebauer", before)).isEmpty();
        assertThat(StartupCheck.of(client).describedWords()).isFalse();

        new DescriptionWordsBackfill(client).afterSingletonsInstantiated();

        assertThat(found("Dämmebauer", before)).hasSize(1);
        assertThat(found("Flussretter", before)).isEmpty();
        assertThat(StartupCheck.of(client).describedWords()).isTrue();
    }

    private List<?> found(String text, String before) {
        return graphQl.document("query($text: String!, $before: DateTime!) { search(text: $text, knownAt: $before)"
                        + " { nodes { id: key } } }")
                .variable("text", text)
                .variable("before", before)
                .execute()
                .errors()
                .verify()
                .path("search.nodes")
                .entityList(Map.class)
                .get();
    }

    private void write(String mutation) {
        graphQl.document("mutation { written: " + mutation + " { errors { code path message } } }")
                .execute()
                .errors()
                .verify()
                .path("written.errors")
                .matchesJson("[]");
    }
}
