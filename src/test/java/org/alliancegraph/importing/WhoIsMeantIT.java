// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.ByHand.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.WritingTest;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A list names things as its author calls them, and what a row can be about depends on what it says. */
@WritingTest
@DisplayName("Who a name means")
class WhoIsMeantIT {

    @Autowired
    private Imports imports;

    @Autowired
    private HttpGraphQlTester graphQl;

    private ByHand hand;

    @BeforeEach
    void hand() {
        hand = new ByHand(imports);
    }

    @Test
    void isOneWhomSuchAClaimCanTie() {
        hand.applied(hand.planned(
                lines(
                        "id;type;name;kind",
                        "topic:w-beratungsstelle;Topic;Beratungsstelle Wanfried;",
                        "organization:w-stelle;Organization;Beratungsstelle Wanfried-Ost;FACILITY",
                        "organization:w-traeger;Organization;Träger Wanfried;OTHER"),
                "w-alle.csv"));
        PlanRow row = rows(hand.planned(
                        lines("type;from;to", "COLLABORATES_WITH;Träger Wanfried;Beratungsstelle Wanfried"),
                        "w-mit.csv"))
                .getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(row.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("NOT_FOUND");
            assertThat(reason.message().in(Language.EN))
                    .contains("(Local alliance, Municipality, Organization, Person, Programme)")
                    .contains("Beratungsstelle Wanfried");
        });
        assertThat(row.candidates()).extracting(PlanRow.Candidate::id).contains("organization:w-stelle");
        assertThat(row.candidates()).extracting(PlanRow.Candidate::type).doesNotContain("Topic");

        assertThat(counts(hand.planned(
                        lines("type;from;to", "WORKS_ON;Träger Wanfried;Beratungsstelle Wanfried"), "w-zu.csv")))
                .as("the topic is meant where only a topic can be")
                .isEqualTo(Map.of(Outcome.NEW, 1L));
    }

    @Test
    void thatIsAFurtherNameContradictsNothing() {
        hand.applied(hand.planned(
                lines(
                        "id;type;name;alternativeNames;state",
                        "municipality:w-rodenberg;Municipality;Rodenberg am Wehr;Rodenberg (W)|Rodenberg;HESSEN"),
                "w-register.csv"));
        String list = lines("type;name;state;hotline", "Municipality;Rodenberg (W);HESSEN;05723 7050");
        Import plan = hand.planned(list, "w-liste.csv");
        assertThat(counts(plan)).isEqualTo(Map.of(Outcome.CHANGED, 1L));
        assertThat(rows(plan).getFirst().reasons())
                .extracting(PlanRow.Reason::code)
                .contains("OTHER_NAME");
        hand.applied(plan);
        assertThat(names()).isEqualTo(List.of("Rodenberg am Wehr", "Rodenberg", "Rodenberg (W)"));
        assertThat(counts(hand.planned(list, "w-liste.csv"))).isEqualTo(Map.of(Outcome.SAME, 1L));

        PlanRow renamed = rows(hand.planned(
                        lines("id;type;name", "municipality:w-rodenberg;Municipality;Rodenberg/W."), "w-neu.csv"))
                .getFirst();
        assertThat(renamed.outcome())
                .as("who names it by its id and calls it otherwise means that")
                .isEqualTo(Outcome.CONTRADICTS);
    }

    @Test
    void isNotSaidOfARowThatCouldNotBeRead() {
        PlanRow row = rows(hand.planned(lines("type;name", "Personn;Erika Muster"), "w-falsch.csv"))
                .getFirst();
        assertThat(row.what().in(Language.DE)).isEqualTo("Erika Muster");
        assertThat(row.reasons())
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.message().in(Language.EN)).contains("Did you mean Person?"));
    }

    private List<String> names() {
        Map<?, ?> actor =
                graphQl.document("""
                    { actor(id: "municipality:w-rodenberg") { name alternativeNames } }\
                    """).execute().path("actor").entity(Map.class).get();
        return actor.values().stream()
                .flatMap(each -> each instanceof List<?> all ? all.stream().sorted() : Stream.of(each))
                .map(String::valueOf)
                .toList();
    }
}
