// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.alliancegraph.Answers;
import org.alliancegraph.WritingTest;
import org.alliancegraph.model.DatedId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is an entity's own and no claim's reads as it was known at a moment. */
@WritingTest
@DisplayName("A property of a past state of knowledge")
class PastPropertiesIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    @DisplayName("is what it was before the first change that was not known yet")
    void isWhatItWas() {
        run("mutation { createOrganization(input: {name: \"Alter Hof\", kind: FACILITY}) { errors { message } } }");
        String facility = Answers.newest(graphQl);
        run("mutation { changeOrganization(input: {id: \"organization:alter-hof\", kind: COMPANY}) { errors {"
                + " message } } }");
        String company = Answers.newest(graphQl);
        run("mutation { changeOrganization(input: {id: \"organization:alter-hof\", kind: AUTHORITY}) { errors {"
                + " message } } }");

        assertThat(kind(facility)).isEqualTo("FACILITY");
        assertThat(kind(company)).isEqualTo("COMPANY");
        assertThat(kind(Answers.newest(graphQl))).isEqualTo("AUTHORITY");
    }

    @Test
    @DisplayName("may have been absent, or a day")
    void mayBeAbsent() {
        run("mutation { createSource(input: {title: \"Altes Blatt\", date: \"2001\"}) { errors { message } } }");
        String before = Answers.newest(graphQl);
        run("mutation { changeSource(input: {id: \"source:altes-blatt\", title: \"Neues Blatt\", publisher: \"Verlag\","
                + " retrievedAt: \"2020-02-03\", date: \"2002-05\"}) { errors { message } } }");
        String after = Answers.newest(graphQl);
        run("mutation { changeSource(input: {id: \"source:altes-blatt\", retrievedAt: \"2021-02-03\"}) { errors {"
                + " message } } }");

        assertThat(source(before).toString())
                .contains(
                        "title=Altes Blatt", "publisher=null", "retrievedAt=null", "text=2001", "earliest=2001-01-01");
        assertThat(source(after).toString())
                .contains("title=Neues Blatt", "publisher=Verlag", "retrievedAt=2020-02-03", "text=2002-05");
    }

    private Object kind(String knownAt) {
        return graphQl.document("query($at: DateTime) { actor(id: \"organization:alter-hof\", knownAt: $at) {"
                        + " ... on Organization { kind } } }")
                .variable("at", knownAt)
                .execute()
                .errors()
                .verify()
                .path("actor.kind")
                .entity(String.class)
                .get();
    }

    private Map<?, ?> source(String knownAt) {
        return graphQl.document("query($id: ID!) { node(id: $id) { ... on Source {"
                        + " title publisher retrievedAt date { text earliest } } } }")
                .variable(
                        "id",
                        new DatedId("source:altes-blatt", null, knownAt == null ? null : Instant.parse(knownAt))
                                .toString())
                .execute()
                .errors()
                .verify()
                .path("node")
                .entity(Map.class)
                .get();
    }

    private void run(String mutation) {
        graphQl.document(mutation).execute().errors().verify().path("*.errors").matchesJson("[[]]");
    }
}
