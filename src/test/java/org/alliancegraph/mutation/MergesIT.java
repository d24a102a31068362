// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Two actors that are one, and that turn out not to be. */
@WritingTest
@DisplayName("Who is merged and split again")
class MergesIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void bringsEverythingAndTakesItBackAgain() {
        String kept = coordinator.organization("Familienzentrum West");
        String gone = coordinator.organization("Familienzentrum West e.V.");
        String partner = coordinator.organization("Partner West");
        coordinator.ties(gone, partner, "Kurse");
        coordinator.ties(gone, kept, "einander");

        Map<?, ?> merged = coordinator.tries(
                "mergeActors", "MergeActorsInput", Map.of("kept", kept, "gone", gone), "droppedClaims { note }");
        assertThat(merged.get("droppedClaims")).isEqualTo(List.of(Map.of("note", "einander")));
        assertThat(coordinator.run("{ actor(id: \"" + gone + "\") { id } }", Map.of(), "actor"))
                .isEqualTo(Map.of("id", kept));
        assertThat(coordinator.sees(kept))
                .containsExactly("Familienzentrum West [Familienzentrum West e.V.]", "Partner West: Kurse");

        coordinator.splits(gone);
        assertThat(coordinator.sees(kept))
                .containsExactly("Familienzentrum West []", "Familienzentrum West e.V.: einander");
        assertThat(coordinator.sees(gone))
                .containsExactly(
                        "Familienzentrum West e.V. []", "Familienzentrum West: einander", "Partner West: Kurse");
    }

    @Test
    void getsBackWhatCameThroughTwoMerges() {
        String first = coordinator.organization("Zweimal Eins");
        String second = coordinator.organization("Zweimal Zwei");
        String third = coordinator.organization("Zweimal Drei");
        String partner = coordinator.organization("Zweimal Partner");
        coordinator.ties(first, partner, "Erster");
        coordinator.merges(second, first);
        coordinator.ties(second, partner, "Zweiter");
        coordinator.merges(third, second);
        assertThat(coordinator.sees(first))
                .containsExactly(
                        "Zweimal Drei [Zweimal Eins, Zweimal Zwei]",
                        "Zweimal Partner: Erster",
                        "Zweimal Partner: Zweiter");

        coordinator.splits(second);
        assertThat(coordinator.sees(third)).containsExactly("Zweimal Drei []");
        coordinator.splits(first);
        assertThat(coordinator.sees(second)).containsExactly("Zweimal Zwei []", "Zweimal Partner: Zweiter");
        assertThat(coordinator.sees(first)).containsExactly("Zweimal Eins []", "Zweimal Partner: Erster");
    }

    @Test
    void hasItsNameAndEachTieOnceAlsoWhenSplitAgainAfterAnUndo() {
        String kept = coordinator.organization("Nochmal A");
        String gone = coordinator.organization("Nochmal B");
        String partner = coordinator.organization("Nochmal Partner");
        coordinator.ties(gone, partner, "Projekt");
        coordinator.ties(gone, kept, "einander");
        coordinator.merges(kept, gone);
        coordinator.undoes(coordinator.splits(gone));
        assertThat(coordinator.sees(kept)).containsExactly("Nochmal A [Nochmal B]", "Nochmal Partner: Projekt");

        coordinator.splits(gone);
        assertThat(coordinator.sees(gone))
                .containsExactly("Nochmal B []", "Nochmal A: einander", "Nochmal Partner: Projekt");
        assertThat(coordinator.sees(kept)).containsExactly("Nochmal A []", "Nochmal B: einander");
    }

    @Test
    void bringsNoTieThatIsThereAlreadyWhicheverEndIsNamedFirst() {
        String kept = coordinator.organization("Reihe A");
        String partner = coordinator.organization("Reihe B");
        String gone = coordinator.organization("Reihe C");
        coordinator.ties(kept, partner, "dasselbe");
        coordinator.ties(gone, partner, "dasselbe");
        coordinator.merges(kept, gone);
        assertThat(coordinator.sees(kept)).containsExactly("Reihe A [Reihe C]", "Reihe B: dasselbe");

        coordinator.splits(gone);
        assertThat(coordinator.sees(partner)).containsExactly("Reihe B []", "Reihe A: dasselbe", "Reihe C: dasselbe");
    }

    @Test
    void isTiedAgainToAnotherThatWasMergedIntoTheSameWhicheverIsSplitFirst() {
        String kept = coordinator.organization("Dritte");
        String one = coordinator.organization("Erste");
        String other = coordinator.organization("Zweite");
        coordinator.ties(one, other, "einander");
        coordinator.merges(kept, one);
        coordinator.merges(kept, other);
        assertThat(coordinator.sees(kept)).containsExactly("Dritte [Erste, Zweite]");

        coordinator.splits(one);
        assertThat(coordinator.sees(one)).containsExactly("Erste []", "Dritte: einander");
        coordinator.splits(other);
        assertThat(coordinator.sees(one)).containsExactly("Erste []", "Zweite: einander");
        assertThat(coordinator.sees(kept)).containsExactly("Dritte []");
    }

    @Test
    void getsBackADroppedTieToWhomeverItsPartnerWasMergedIntoSince() {
        String kept = coordinator.organization("Umzug A");
        String gone = coordinator.organization("Umzug B");
        String partner = coordinator.organization("Umzug Partner");
        String successor = coordinator.organization("Umzug Nachfolger");
        coordinator.ties(kept, partner, "dasselbe");
        coordinator.ties(gone, partner, "dasselbe");
        coordinator.merges(kept, gone);
        coordinator.merges(successor, partner);

        coordinator.splits(gone);
        assertThat(coordinator.sees(gone)).containsExactly("Umzug B []", "Umzug Nachfolger: dasselbe");
        coordinator.splits(partner);
        assertThat(coordinator.sees(gone)).containsExactly("Umzug B []", "Umzug Partner: dasselbe");
    }

    @Test
    void isNotSplitFromWhatIsGoneItself() {
        String kept = coordinator.organization("Kette C");
        String middle = coordinator.organization("Kette B");
        String gone = coordinator.organization("Kette A");
        coordinator.merges(middle, gone);
        coordinator.merges(kept, middle);
        assertThat(Coordinator.error(coordinator.triesToSplit(gone)).toString())
                .contains("NOT_ALLOWED", "split organization:kette-b first");
        assertThat(Coordinator.error(coordinator.triesToSplit(kept)).toString()).contains("NOT_FOUND");
    }

    @Test
    void isNotGivenBackWhatIsRetractedInTheSameBreath() {
        String kept = coordinator.organization("Atem A");
        String gone = coordinator.organization("Atem B");
        String partner = coordinator.organization("Atem Partner");
        String tie = coordinator.ties(gone, partner, "falsch");
        coordinator.merges(kept, gone);
        String moved = coordinator.claims(kept, "falsch").getFirst();
        assertThat(moved).isNotEqualTo(tie);

        coordinator.applies("{retractClaim: {id: \"" + moved + "\"}}, {splitActor: {gone: \"" + gone + "\"}}");
        assertThat(coordinator.sees(gone)).containsExactly("Atem B []");
        assertThat(coordinator.sees(kept)).containsExactly("Atem A []");
    }

    @Test
    void isGivenBackAsItWasCorrectedInTheSameBreath() {
        String kept = coordinator.organization("Zug A");
        String gone = coordinator.organization("Zug B");
        String partner = coordinator.organization("Zug Partner");
        coordinator.ties(gone, partner, "vorher");
        coordinator.merges(kept, gone);
        String moved = coordinator.claims(kept, "vorher").getFirst();

        coordinator.applies(
                "{correctClaim: {id: \"" + moved + "\", note: \"nachher\"}}, {splitActor: {gone: \"" + gone + "\"}}");
        assertThat(coordinator.sees(gone)).containsExactly("Zug B []", "Zug Partner: nachher");
        assertThat(coordinator.sees(kept)).containsExactly("Zug A []");
    }

    @Test
    void goesOnWithItsClaimsInTheSameBreath() {
        String first = coordinator.organization("Kettenzug A");
        String second = coordinator.organization("Kettenzug B");
        String third = coordinator.organization("Kettenzug C");
        String partner = coordinator.organization("Kettenzug Partner");
        coordinator.ties(first, partner, "Projekt");
        coordinator.applies("{mergeActors: {kept: \"" + second + "\", gone: \"" + first
                + "\"}}, {mergeActors: {kept: \"" + third + "\", gone: \"" + second + "\"}}");
        assertThat(coordinator.sees(partner)).containsExactly("Kettenzug Partner []", "Kettenzug C: Projekt");
        assertThat(coordinator.sees(third))
                .containsExactly("Kettenzug C [Kettenzug A, Kettenzug B]", "Kettenzug Partner: Projekt");

        coordinator.splits(second);
        coordinator.splits(first);
        assertThat(coordinator.sees(partner)).containsExactly("Kettenzug Partner []", "Kettenzug A: Projekt");
    }

    @Test
    void isNotGivenBackWhatWasRetractedSinceItsMergeWasUndoneAndMadeAgain() {
        String kept = coordinator.organization("Redo Eins");
        String second = coordinator.organization("Redo Zwei");
        String third = coordinator.organization("Redo Drei");
        String partner = coordinator.organization("Redo Partner");
        coordinator.ties(second, partner, "Kurse");
        coordinator.ties(third, partner, "Kurse");

        coordinator.undoes(coordinator.undoes(coordinator.merges(kept, second)));
        coordinator.retracts(coordinator.claims(kept, "Kurse").getFirst());
        coordinator.merges(kept, third);
        assertThat(coordinator.sees(kept)).containsExactly("Redo Eins [Redo Drei, Redo Zwei]", "Redo Partner: Kurse");
        coordinator.splits(third);
        assertThat(coordinator.sees(kept)).containsExactly("Redo Eins [Redo Zwei]");
        assertThat(coordinator.sees(third)).containsExactly("Redo Drei []", "Redo Partner: Kurse");
    }

    @Test
    void leavesBehindWhatAnotherWhoIsMergedSaysToo() {
        String kept = coordinator.organization("Beide K");
        String one = coordinator.organization("Beide A");
        String other = coordinator.organization("Beide B");
        String partner = coordinator.organization("Beide Partner");
        coordinator.ties(one, partner, "dasselbe");
        coordinator.ties(other, partner, "dasselbe");
        Object merged = coordinator.merges(kept, one);
        coordinator.merges(kept, other);
        assertThat(Coordinator.error(coordinator.triesToUndo(merged)).toString())
                .contains("CANNOT_UNDO", other + ", merged since, says the same");

        Object split = coordinator.splits(one);
        assertThat(coordinator.sees(one)).containsExactly("Beide A []", "Beide Partner: dasselbe");
        assertThat(coordinator.sees(kept)).containsExactly("Beide K [Beide B]", "Beide Partner: dasselbe");

        Object again = coordinator.undoes(split);
        assertThat(coordinator.sees(partner)).containsExactly("Beide Partner []", "Beide K: dasselbe");
        coordinator.undoes(again);
        coordinator.splits(other);
        assertThat(coordinator.sees(other)).containsExactly("Beide B []", "Beide Partner: dasselbe");
        assertThat(coordinator.sees(one)).containsExactly("Beide A []", "Beide Partner: dasselbe");
        assertThat(coordinator.sees(kept)).containsExactly("Beide K []");
    }
}
