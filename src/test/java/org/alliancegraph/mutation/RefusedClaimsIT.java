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

@WritingTest
@DisplayName("A claim is refused")
class RefusedClaimsIT {

    private static final String ABOVE = "{recordClaim: {type: BROADER, subject: \"topic:%s\", object: \"topic:%s\"}}";

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void ifItClosesACircleWhenItIsCorrected() {
        topics("rund-a", "rund-b", "rund-c");
        String claim = recorded("rund-a", "rund-b");
        recorded("rund-c", "rund-a");
        Map<?, ?> error = Coordinator.error(coordinator.tries(
                "correctClaim", "CorrectClaimInput", Map.of("id", claim, "object", "topic:rund-c"), "claim { id }"));
        assertThat(error.get("code")).isEqualTo("CYCLE");
        assertThat(error.get("path")).isEqualTo(List.of("object"));
    }

    @Test
    void ifItClosesACircleWithAnotherOfTheSameBreath() {
        topics("kreis-a", "kreis-b", "kreis-c");
        Map<?, ?> error = Coordinator.error(several(
                ABOVE.formatted("kreis-a", "kreis-b"),
                ABOVE.formatted("kreis-b", "kreis-c"),
                ABOVE.formatted("kreis-c", "kreis-a")));
        assertThat(error.get("code")).isEqualTo("CYCLE");
        assertThat(error.get("path")).isEqualTo(List.of("2", "object"));
    }

    @Test
    void notForACircleThatIsOpenedInTheSameBreath() {
        topics("kehrt-a", "kehrt-b");
        String claim = recorded("kehrt-a", "kehrt-b");
        assertThat(several("{retractClaim: {id: \"" + claim + "\"}}", ABOVE.formatted("kehrt-b", "kehrt-a"))
                        .get("errors"))
                .isEqualTo(List.of());
    }

    @Test
    void ifItSaysWhatAClaimOfItsTypeDoesNot() {
        String one = coordinator.organization("Fehl Eins");
        String other = coordinator.organization("Fehl Zwei");
        assertThat(refused(Map.of(
                        "type",
                        "COLLABORATES_WITH",
                        "subject",
                        one,
                        "object",
                        other,
                        "property",
                        "phone",
                        "value",
                        "1")))
                .isEqualTo(List.of("property"));
        assertThat(refused(Map.of(
                        "type", "HAS_ATTRIBUTE", "subject", one, "object", other, "property", "phone", "value", "1")))
                .isEqualTo(List.of("object"));
    }

    private Object refused(Map<String, Object> claim) {
        Map<?, ?> error =
                Coordinator.error(coordinator.tries("recordClaim", "RecordClaimInput", claim, "claim { id }"));
        assertThat(error.get("code")).isEqualTo("NOT_ALLOWED");
        return error.get("path");
    }

    private void topics(String... ids) {
        for (String id : ids) {
            coordinator.applies("{createTopic: {id: \"topic:" + id + "\", labelDe: \"" + id + "\"}}");
        }
    }

    private String recorded(String narrower, String broader) {
        Map<?, ?> recorded = coordinator.tries(
                "recordClaim",
                "RecordClaimInput",
                Map.of("type", "BROADER", "subject", "topic:" + narrower, "object", "topic:" + broader),
                "claim { id }");
        assertThat(recorded.get("errors")).isEqualTo(List.of());
        return (String) ((Map<?, ?>) recorded.get("claim")).get("id");
    }

    private Map<?, ?> several(String... changes) {
        return coordinator.run(
                "mutation { applyChanges(input: {changes: [" + String.join(", ", changes)
                        + "]}) { errors { code path } } }",
                Map.of(),
                "applyChanges");
    }
}
