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

/** A change that is taken back, or that can't be, and then what stands in the way. */
@WritingTest
@DisplayName("Undoing")
class UndoIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void takesAChangeBackOnceAndCanBeUndoneItself() {
        String one = coordinator.organization("Rück A");
        String claim = coordinator.ties(one, coordinator.organization("Rück B"), "Projekt");
        Object retracted = coordinator.retracts(claim);
        Object undone = coordinator.undoes(retracted);
        assertThat(coordinator.sees(one)).containsExactly("Rück A []", "Rück B: Projekt");
        assertThat(Coordinator.error(coordinator.triesToUndo(retracted)).toString())
                .contains("CANNOT_UNDO", "was undone already");
        coordinator.undoes(undone);
        assertThat(coordinator.sees(one)).containsExactly("Rück A []");
    }

    @Test
    void ofAMergeMakesTwoOfOne() {
        String kept = coordinator.organization("Merge X");
        String gone = coordinator.organization("Merge Y");
        coordinator.ties(kept, gone, "einander");
        coordinator.undoes(coordinator.merges(kept, gone));
        assertThat(coordinator.sees(gone)).containsExactly("Merge Y []", "Merge X: einander");
        assertThat(coordinator.sees(kept)).containsExactly("Merge X []", "Merge Y: einander");
    }

    @Test
    void tellsWhichClaimsSpeakOfWhatWouldBeGone() {
        Map<?, ?> created = coordinator.tries(
                "createOrganization",
                "CreateOrganizationInput",
                Map.of("name", "Später C", "kind", "OTHER"),
                "revision { number }");
        String claim = coordinator.ties("organization:spaeter-c", coordinator.organization("Später D"), "Projekt");
        refuses(Coordinator.revision(created), "later claims speak of organization:spaeter-c", claim);
    }

    @Test
    void tellsWhichClaimWasChangedAgain() {
        String one = coordinator.organization("Wieder A");
        Map<?, ?> recorded = coordinator.tries(
                "recordClaim",
                "RecordClaimInput",
                Map.of("type", "COLLABORATES_WITH", "subject", one, "object", coordinator.organization("Wieder B")),
                "claim { id } revision { number }");
        String claim = (String) ((Map<?, ?>) recorded.get("claim")).get("id");
        coordinator.retracts(claim);
        refuses(Coordinator.revision(recorded), claim + " was changed again by revision", claim);
    }

    @Test
    void letsNoClaimSpeakOfWhoWasMergedSinceAndShowsIntoWhom() {
        String one = coordinator.organization("Fort A");
        String gone = coordinator.organization("Fort B");
        Object retracted = coordinator.retracts(coordinator.ties(one, gone, "Projekt"));
        String kept = coordinator.organization("Fort C");
        coordinator.merges(kept, gone);
        refuses(retracted, gone + ", of which its claim", kept);
    }

    @Test
    void letsNoClaimComeFromWhoWasSplitOffSince() {
        String kept = coordinator.organization("Her A");
        String gone = coordinator.organization("Her B");
        String claim = coordinator.ties(gone, coordinator.organization("Her C"), "Projekt");
        coordinator.merges(kept, gone);
        Object retracted = coordinator.retracts(standing(kept, claim));
        coordinator.splits(gone);
        refuses(retracted, gone + ", from whom its claim", gone);
    }

    @Test
    void ofASplitIsRefusedOnceClaimsSpeakOfWhoWasSplitOff() {
        String kept = coordinator.organization("Teil A");
        String gone = coordinator.organization("Teil B");
        coordinator.merges(kept, gone);
        Object split = coordinator.splits(gone);
        String later = coordinator.ties(gone, coordinator.organization("Teil C"), "später");
        refuses(split, "later claims speak of " + gone, later);
        coordinator.retracts(later);
        coordinator.undoes(split);
        assertThat(coordinator.sees(gone)).containsExactly("Teil A [Teil B]");
    }

    @Test
    void givesNoKeyBackThatAnotherHasNow() {
        String one = coordinator.organization("Schlüssel A");
        String other = coordinator.organization("Schlüssel B");
        Map<String, Object> key = Map.of("id", one, "scheme", "undo", "value", "1");
        coordinator.tries("giveKey", "KeyInput", key, "revision { number }");
        Object taken = Coordinator.revision(coordinator.tries("takeKey", "KeyInput", key, "revision { number }"));
        Coordinator.revision(coordinator.tries(
                "giveKey", "KeyInput", Map.of("id", other, "scheme", "undo", "value", "1"), "revision { number }"));
        refuses(taken, "its key undo:1 belongs to " + other + " now", other);
    }

    private void refuses(Object revision, String why, String inTheWay) {
        Map<?, ?> error = Coordinator.error(coordinator.triesToUndo(revision));
        assertThat(error.get("code")).isEqualTo("CANNOT_UNDO");
        assertThat(error.get("message")).asString().contains(why);
        assertThat(error.get("obstacles").toString()).contains(inTheWay);
        assertThat(error.get("current")).isIn((List<?>) error.get("obstacles"));
    }

    /** The claim that came in the place of another one, and is the only one of that actor's ties. */
    private String standing(String actor, String before) {
        Map<?, ?> claims = coordinator.run(
                "query($id: ID!) { actor(id: $id) { partnerships { nodes { claims { id } } } } }",
                Map.of("id", actor),
                "actor");
        String id = claims.toString().replaceAll(".*id=(claim:[^}]*)}.*", "$1");
        assertThat(id).isNotEqualTo(before);
        return id;
    }
}
