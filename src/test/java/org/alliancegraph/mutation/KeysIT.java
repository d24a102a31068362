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
@DisplayName("A key")
class KeysIT {

    private static final String GIVE = "{giveKey: {id: \"%s\", scheme: \"keys\", value: \"%s\"}}";
    private static final String TAKE = "{takeKey: {id: \"%s\", scheme: \"keys\", value: \"%s\"}}";

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void belongsToOneAlsoOfTwoWhoAreGivenItInOneBreath() {
        String one = coordinator.organization("Schlüssel Eins");
        String other = coordinator.organization("Schlüssel Zwei");
        Map<?, ?> error = Coordinator.error(several(GIVE.formatted(one, "1"), GIVE.formatted(other, "1")));
        assertThat(error)
                .isEqualTo(
                        Map.of("code", "ALREADY_EXISTS", "path", List.of("1", "value"), "current", Map.of("id", one)));
    }

    @Test
    void changesHandsInOneBreath() {
        String one = coordinator.organization("Übergabe Eins");
        String other = coordinator.organization("Übergabe Zwei");
        coordinator.applies(GIVE.formatted(one, "2"));
        coordinator.applies(TAKE.formatted(one, "2") + ", " + GIVE.formatted(other, "2"));
        assertThat(keys(one)).isEmpty();
        assertThat(keys(other)).containsExactly(Map.of("scheme", "keys", "value", "2"));
        coordinator.applies(GIVE.formatted(one, "3") + ", " + TAKE.formatted(one, "3"));
        assertThat(keys(one)).isEmpty();
    }

    @Test
    void goesAlongWhenItsOwnerIsMergedInTheSameBreath() {
        String kept = coordinator.organization("Mitnahme Eins");
        String gone = coordinator.organization("Mitnahme Zwei");
        coordinator.applies(
                GIVE.formatted(gone, "4") + ", {mergeActors: {kept: \"" + kept + "\", gone: \"" + gone + "\"}}");
        assertThat(keys(kept)).containsExactly(Map.of("scheme", "keys", "value", "4"));
        coordinator.splits(gone);
        assertThat(keys(kept)).isEmpty();
        assertThat(keys(gone)).containsExactly(Map.of("scheme", "keys", "value", "4"));
    }

    @Test
    void isNoOfficialOneThatNobodyChecks() {
        String one = coordinator.organization("Amtlich");
        Map<?, ?> given = Coordinator.error(coordinator.tries(
                "giveKey", "KeyInput", Map.of("id", one, "scheme", "ags", "value", "keiner"), "revision { number }"));
        assertThat(given.get("code")).isEqualTo("NOT_ALLOWED");
        Map<?, ?> created = Coordinator.error(coordinator.tries(
                "createOrganization",
                "CreateOrganizationInput",
                Map.of(
                        "name",
                        "Auch amtlich",
                        "kind",
                        "OTHER",
                        "keys",
                        List.of(Map.of("scheme", "ars", "value", "keiner"))),
                "revision { number }"));
        assertThat(created.get("path")).isEqualTo(List.of("keys", "0", "scheme"));
    }

    private List<Object> keys(String id) {
        Map<?, ?> actor = coordinator.run(
                "query($id: ID!) { actor(id: $id) { externalKeys { scheme value } } }", Map.of("id", id), "actor");
        return List.copyOf((List<?>) actor.get("externalKeys"));
    }

    private Map<?, ?> several(String... changes) {
        return coordinator.run(
                "mutation { applyChanges(input: {changes: [" + String.join(", ", changes)
                        + "]}) { errors { code path current { id } } } }",
                Map.of(),
                "applyChanges");
    }
}
