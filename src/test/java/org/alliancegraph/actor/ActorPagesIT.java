// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.CountingReads;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** An analyst leafs through thousands of actors, of which a page shows twenty. */
@AllianceGraphTest
@DisplayName("Pages of actors")
class ActorPagesIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private Driver driver;

    @ParameterizedTest
    @ValueSource(strings = {"types: [MUNICIPALITY]", "types: [MUNICIPALITY], states: [HESSEN]"})
    @DisplayName("come from one walk through an index")
    void walkOnce(String filter) {
        CountingReads counted = (CountingReads) reads;
        counted.sent();
        graphQl.document("{ actors(filter: { %s }) { totalCount nodes { id } } }".formatted(filter))
                .execute()
                .path("actors.nodes")
                .entityList(Object.class)
                .hasSizeGreaterThan(1);

        var sent = counted.sent();
        assertThat(sent).isNotEmpty();
        StatementPlan.of(driver, sent.getLast()).joinsNothing();
    }
}
