// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What sources say of one thing stands side by side, on both axes of time. */
@AllianceGraphTest
@DisplayName("Claims")
class ClaimsIT {

    private static final Instant JUST_NOW = TestClock.NOW.plusSeconds(60);
    private static final Instant FAR_AWAY = Instant.parse("9999-12-31T00:00:00Z");

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @AfterEach
    void takeBack() {
        write("MATCH (r:Revision {number: 2}) DELETE r", Map.of());
        write("MATCH (:Entity {id: 'program:zubra'})-[c:HAS_ATTRIBUTE {recorded: 2}]->(a) DELETE c, a", Map.of());
    }

    @Test
    @DisplayName("give ZuBRA several founding years, and the preferred one answers")
    void standSideBySide() {
        GraphQlTester.Response answer = graphQl.document("""
            {
              actor(id: "program:zubra") {
                ... on Program { founded { text earliest latest } }
                claims(property: "founded") { nodes { attribute { value } source { id: key } } }
              }
            }
            """).execute();

        answer.path("actor.founded.text").entity(String.class).isEqualTo("2007");
        answer.path("actor.founded.latest").entity(String.class).isEqualTo("2007-12-31");
        answer.path("actor.claims.nodes[*].attribute.value")
                .entityList(String.class)
                .contains("2007", "2006", "2010");
    }

    @Test
    @DisplayName("name the KECK-Atlas differently before and after February 2017")
    void changeWithTheDay() {
        graphQl.document("""
            {
              before: actor(id: "program:keck-atlas", asOf: "2016-01-01") { alternativeNames }
              after: actor(id: "program:keck-atlas", asOf: "2018-01-01") { alternativeNames }
            }
            """)
                .execute()
                .path("before.alternativeNames")
                .entityList(String.class)
                .containsExactly("Chancen für Kinder")
                .path("after.alternativeNames")
                .entityList(String.class)
                .containsExactly("Chance zur Kooperation");
    }

    @Test
    @DisplayName("were not known before they were recorded")
    void areKnownFromTheirRevision() {
        graphQl.document("""
            { actor(id: "program:zubra", knownAt: "2020-01-01T00:00:00Z") { name } actors(knownAt: "2020-01-01T00:00:00Z") { totalCount } }
            """)
                .execute()
                .path("actor")
                .valueIsNull()
                .path("actors.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("of an import that is under way are not seen, and all at once when it is done")
    void appearAtOnce() {
        stage(FAR_AWAY);
        foundingYears().doesNotContain("1999");

        stage(JUST_NOW);
        foundingYears().contains("1999");
    }

    private GraphQlTester.EntityList<String> foundingYears() {
        return graphQl.document("""
            { actor(id: "program:zubra") { claims(property: "founded") { nodes { attribute { value } } } } }
            """)
                .execute()
                .path("actor.claims.nodes[*].attribute.value")
                .entityList(String.class);
    }

    private void stage(Instant visibleAt) {
        write("""
            MERGE (r:Revision {number: 2})
            SET r:Staged, r.at = $at, r.visibleAt = $at, r.high = 2, r.by = 'test', r.why = 'An import.'
            WITH r
            MATCH (p:Entity {id: 'program:zubra'})
            MERGE (p)-[c:HAS_ATTRIBUTE {id: 'claim:test-zubra-founded'}]->(a:Attribute {id: 'attribute:test'})
            SET a.property = 'founded', a.value = '1999', c.status = 'ACTIVE', c.rank = 'NORMAL', c.rankOrder = 1,
              c.source = 'source:s5', c.sourceDay = date('0001-01-01'), c.recorded = 2, c.retracted = 9223372036854775807,
              c.validFromLower = date('0001-01-01'), c.validFromUpper = date('9999-12-31'),
              c.validToLower = date('9999-12-31'), c.validToUpper = date('9999-12-31')
            """, Map.of("at", visibleAt.atZone(ZoneOffset.UTC)));
    }

    private void write(String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
    }
}
