// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What a source says is said once, however it came to be said. */
@WritingTest
@DisplayName("No claim says what another one of the same source says")
class SameClaimsIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void onceItIsCorrected() {
        String one = coordinator.organization("Gleich A");
        String other = coordinator.organization("Gleich B");
        String said = coordinator.ties(one, other, "Projekt");
        String mistyped = coordinator.ties(other, one, "Projket");
        Map<?, ?> error = refused("correctClaim", "CorrectClaimInput", Map.of("id", mistyped, "note", "Projekt"));
        assertThat(error)
                .isEqualTo(Map.of(
                        "code",
                        "DUPLICATE",
                        "path",
                        List.of("note"),
                        "message",
                        "Then it would say the same as " + said
                                + " of the same source. If that one is enough, retract this one instead.",
                        "current",
                        Map.of("id", said),
                        "obstacles",
                        List.of()));
        coordinator.retracts(said);
        assertThat(tries("correctClaim", "CorrectClaimInput", Map.of("id", mistyped, "note", "Projekt"))
                        .get("errors"))
                .isEqualTo(List.of());
    }

    @Test
    void onceItsValueIsCorrected() {
        String one = coordinator.organization("Gleich C");
        String said = states(one, "phone", "05651 1");
        String mistyped = states(one, "phone", "05651 l");
        Map<?, ?> error = refused("correctClaim", "CorrectClaimInput", Map.of("id", mistyped, "value", " 05651 1 "));
        assertThat(error.get("path")).isEqualTo(List.of("value"));
        assertThat(error.get("current")).isEqualTo(Map.of("id", said));
    }

    @Test
    void onceItIsRanked() {
        String one = coordinator.organization("Gleich D");
        String said = states(one, "phone", "1");
        String other = records(Map.of(
                "type", "HAS_ATTRIBUTE", "subject", one, "property", "phone", "value", "1", "rank", "PREFERRED"));
        Map<?, ?> error = refused("rankClaim", "RankClaimInput", Map.of("id", said, "rank", "PREFERRED"));
        assertThat(error.get("code")).isEqualTo("DUPLICATE");
        assertThat(error.get("path")).isEqualTo(List.of("rank"));
        assertThat(error.get("current")).isEqualTo(Map.of("id", other));
    }

    @Test
    void onceItEnds() {
        String one = coordinator.organization("Gleich E");
        String other = coordinator.organization("Gleich F");
        String ended = records(Map.of(
                "type", "COLLABORATES_WITH", "subject", one, "object", other, "status", "ENDED", "validTo", "2019"));
        String lasting = records(Map.of("type", "COLLABORATES_WITH", "subject", one, "object", other));
        Map<?, ?> error = refused("endCollaboration", "EndCollaborationInput", Map.of("id", lasting, "until", "2019"));
        assertThat(error.get("code")).isEqualTo("DUPLICATE");
        assertThat(error.get("path")).isEqualTo(List.of("until"));
        assertThat(error.get("current")).isEqualTo(Map.of("id", ended));
    }

    @Test
    void byTwoChangesOfOneBreath() {
        String one = coordinator.organization("Gleich G");
        String other = coordinator.organization("Gleich H");
        String first = coordinator.ties(one, other, "eins");
        String second = coordinator.ties(one, other, "zwei");
        Map<?, ?> refused = several(
                "{correctClaim: {id: \"" + first + "\", note: \"drei\", locator: \"S. 1\"}}",
                "{correctClaim: {id: \"" + second + "\", note: \"drei\", locator: \"S. 1\"}}");
        assertThat(Coordinator.error(refused).get("code")).isEqualTo("DUPLICATE");
        assertThat(Coordinator.error(refused).get("path")).isEqualTo(List.of("1", "id"));
        assertThat(several(
                                "{correctClaim: {id: \"" + first + "\", note: \"zwei\"}}",
                                "{retractClaim: {id: \"" + second + "\"}}")
                        .get("errors"))
                .as("what is still there when it is corrected")
                .isNotEqualTo(List.of());
        assertThat(several(
                                "{retractClaim: {id: \"" + second + "\"}}",
                                "{correctClaim: {id: \"" + first + "\", note: \"zwei\"}}")
                        .get("errors"))
                .isEqualTo(List.of());
        assertThat(coordinator.claims(one, "zwei")).hasSize(1);
    }

    @Test
    void whenAnotherValueIsPreferredToIt() {
        String one = coordinator.organization("Gleich I");
        String source = source("gleich-i");
        Map<String, Object> phone =
                Map.of("type", "HAS_ATTRIBUTE", "subject", one, "property", "phone", "value", "1", "source", source);
        records(phone);
        Map<String, Object> preferred = new HashMap<>(phone);
        preferred.put("rank", "PREFERRED");
        records(preferred);
        coordinator.applies(
                "{changeOrganization: {id: \"" + one + "\", attributes: [{property: \"phone\", value: \"2\"}]}}");
        assertThat(values(one, "phone")).containsExactlyInAnyOrder("1 NORMAL", "2 PREFERRED");
    }

    @Test
    void whenTheOneItSpeaksOfIsMerged() {
        String kept = coordinator.organization("Gleich J");
        String gone = coordinator.organization("Gleich K");
        states(kept, "alternativeName", "Gleich K");
        coordinator.merges(kept, gone);
        assertThat(values(kept, "alternativeName")).containsExactly("Gleich K NORMAL");
        coordinator.splits(gone);
        assertThat(values(kept, "alternativeName")).containsExactly("Gleich K NORMAL");
        assertThat(coordinator.sees(gone)).containsExactly("Gleich K []");
    }

    @Test
    void whenTheTwoAreSplitAgain() {
        String kept = coordinator.organization("Gleich L");
        String gone = coordinator.organization("Gleich M");
        String keptSays = states(kept, "phone", "2");
        states(gone, "phone", "1");
        states(gone, "phone", "2");
        coordinator.merges(kept, gone);
        coordinator.retracts(keptSays);
        String came = coordinator
                .run(
                        "query($id: ID!) { actor(id: $id) { claims { nodes { id attribute { property } } } } }",
                        Map.of("id", kept),
                        "actor")
                .toString()
                .replaceAll(".*id=(claim:[^,]*), attribute=\\{property=phone.*", "$1");
        assertThat(tries("correctClaim", "CorrectClaimInput", Map.of("id", came, "value", "2"))
                        .get("errors"))
                .isEqualTo(List.of());
        coordinator.splits(gone);
        assertThat(values(gone, "phone")).containsExactly("2 NORMAL");
    }

    @Test
    void whenWhatTookItBackIsUndone() {
        String one = coordinator.organization("Gleich N");
        String other = coordinator.organization("Gleich O");
        String claim = coordinator.ties(one, other, "Projekt");
        Object retracted = coordinator.retracts(claim);
        String again = coordinator.ties(one, other, "Projekt");
        Map<?, ?> error = Coordinator.error(coordinator.triesToUndo(retracted));
        assertThat(error.get("code")).isEqualTo("CANNOT_UNDO");
        assertThat(error.get("message"))
                .isEqualTo("Revision " + retracted + " can't be undone: its claim " + claim + " is said again by "
                        + again + ".");
        assertThat(error.get("obstacles")).isEqualTo(List.of(Map.of("id", again)));
        coordinator.retracts(again);
        coordinator.undoes(retracted);
        assertThat(coordinator.claims(one, "Projekt")).hasSize(1);
    }

    @Test
    void whenAValueThatWasTakenBackIsSaidAgainAndThenComesBack() {
        String one = coordinator.organization("Gleich P");
        String claim = states(one, "phone", "1");
        Object corrected = Coordinator.revision(coordinator.tries(
                "correctClaim", "CorrectClaimInput", Map.of("id", claim, "value", "2"), "revision { number }"));
        String again = states(one, "phone", "1");
        assertThat(Coordinator.error(coordinator.triesToUndo(corrected)).get("current"))
                .isEqualTo(Map.of("id", again));
    }

    private Map<?, ?> refused(String mutation, String type, Map<String, Object> input) {
        return Coordinator.error(tries(mutation, type, input));
    }

    private Map<?, ?> tries(String mutation, String type, Map<String, Object> input) {
        return coordinator.tries(mutation, type, input, "claim { id }");
    }

    private String states(String subject, String property, String value) {
        return records(Map.of("type", "HAS_ATTRIBUTE", "subject", subject, "property", property, "value", value));
    }

    private String records(Map<String, Object> claim) {
        Map<?, ?> recorded = tries("recordClaim", "RecordClaimInput", claim);
        assertThat(recorded.get("errors")).isEqualTo(List.of());
        return (String) ((Map<?, ?>) recorded.get("claim")).get("id");
    }

    private String source(String words) {
        coordinator.applies("{createSource: {id: \"source:" + words + "\", title: \"" + words + "\"}}");
        return "source:" + words;
    }

    private List<String> values(String id, String property) {
        Map<?, ?> actor = coordinator.run(
                "query($id: ID!) { actor(id: $id) { claims { nodes { rank attribute { property value } } } } }",
                Map.of("id", id),
                "actor");
        return ((List<?>) ((Map<?, ?>) actor.get("claims")).get("nodes"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> each.get("attribute") instanceof Map<?, ?> attribute
                                && property.equals(attribute.get("property")))
                        .map(each -> ((Map<?, ?>) each.get("attribute")).get("value") + " " + each.get("rank"))
                        .toList();
    }

    private Map<?, ?> several(String... changes) {
        return coordinator.run(
                "mutation { applyChanges(input: {changes: [" + String.join(", ", changes)
                        + "]}) { errors { code path } } }",
                Map.of(),
                "applyChanges");
    }
}
