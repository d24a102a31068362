// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A coordinator asks who works with whom, since when, and who says so. */
@AllianceGraphTest
@DisplayName("Partnerships")
class PartnershipsIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    @DisplayName("of Rotenburg grow from the first three towns of ZuBRA to the letter of intent")
    void growWithTime() {
        assertThat(partners("municipality:06632018", ", asOf: \"2012-01-01\""))
                .containsExactly("Alheim", "Bebra", "ZuBRA");
        assertThat(partners("municipality:06632018", ""))
                .contains("Alheim", "Bebra", "Cornberg", "Ronshausen", "Wildeck", "ZuBRA 2030+");
    }

    @Test
    @DisplayName("through a project that one side only plans to join are planned, and not direct")
    void areAsFarAsTheWeakerSide() {
        GraphQlTester.Response answer = graphQl.document("""
            {
              actor(id: "municipality:06632018") {
                partnerships(filter: { types: [MUNICIPALITY], statuses: [PLANNED] }) {
                  nodes { partner { name } direct status sharedPrograms { name } claims { status source { id: key } } }
                }
              }
            }
            """).execute();

        answer.path("actor.partnerships.nodes[*].partner.name")
                .entityList(String.class)
                .containsExactly("Cornberg", "Ludwigsau", "Nentershausen", "Ronshausen", "Wildeck");
        String planned = "actor.partnerships.nodes[?(@.status == 'PLANNED')]";
        answer.path(planned + ".partner.name").entityList(String.class).containsExactly("Ludwigsau", "Nentershausen");
        answer.path(planned + ".direct").entityList(Boolean.class).containsExactly(false, false);
        answer.path(planned + ".claims[0].status").entityList(String.class).containsExactly("PLANNED", "PLANNED");
    }

    @Test
    @DisplayName("show sources that disagree side by side")
    void showContradictions() {
        GraphQlTester.Response answer = graphQl.document("""
            {
              partnerships(contradictory: true, through: [DIRECT]) {
                totalCount
                nodes { actor { name } partner { name } contradictory claims { status source { id: key } } }
              }
            }
            """).execute();

        answer.path("partnerships.nodes[*].actor.name").entityList(String.class).contains("Wildeck");
        answer.path("partnerships.nodes[*].claims[*].source.id")
                .entityList(String.class)
                .contains("source:s5", "source:s8");
    }

    @Test
    @DisplayName("of the whole network name every direct pair once")
    void areNamedOnce() {
        GraphQlTester.Response answer = graphQl.document("""
            {
              partnerships(first: 200, through: [DIRECT]) {
                totalCount
                nodes { actor { id: key } partner { id: key } }
              }
            }
            """).execute();
        List<String> actors = ids(answer, "actor");
        List<String> partners = ids(answer, "partner");

        assertThat(actors)
                .hasSize(answer.path("partnerships.totalCount")
                        .entity(Integer.class)
                        .get());
        for (int i = 0; i < actors.size(); i++) {
            assertThat(actors.get(i)).isLessThan(partners.get(i));
        }
    }

    private static List<String> ids(GraphQlTester.Response answer, String side) {
        return answer.path("partnerships.nodes[*]." + side + ".id")
                .entityList(String.class)
                .get();
    }

    private List<String> partners(String actor, String lens) {
        return graphQl.document("""
            { actor(id: "%s"%s) {
                partnerships(filter: { types: [MUNICIPALITY, PROGRAM] }) { nodes { partner { name } } } } }
            """.formatted(actor, lens))
                .execute()
                .path("actor.partnerships.nodes[*].partner.name")
                .entityList(String.class)
                .get();
    }
}
