// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.CountingReads;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** An analyst who changes a query a little, again and again, does not wait for plans. */
@AllianceGraphTest
@DisplayName("A selection that nobody made before")
class NewSelectionsIT {

    private static final String TOWN = "municipality:06636003";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ReadExecutor reads;

    @Test
    @DisplayName("is answered by statements that the database has planned for others")
    void isPlanned() {
        Set<String> known = statements("{ actor(id: \"%s\") { name programs(first: 2) { nodes { name } }"
                + " claims(first: 3) { nodes { status source { title } } } } }");

        assertThat(known)
                .containsAll(statements(
                        "{ actor(id: \"%s\") { id description all: claims(first: 9) { nodes { id locator note"
                                + " source { id title publisher } } } programs(first: 3) { nodes { id description"
                                + " claims(first: 2) { nodes { rank source { publisher } } } } } } }"))
                .containsAll(statements("{ actor(id: \"%s\") { claims(first: 1) { nodes { source { title } } } } }"));
    }

    private Set<String> statements(String document) {
        CountingReads counted = (CountingReads) reads;
        counted.sent();
        graphQl.document(document.formatted(TOWN)).execute().errors().verify();
        return counted.sent().stream().map(Query::text).collect(Collectors.toSet());
    }
}
