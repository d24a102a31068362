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

/** Two people look at the same thing, one of them changes it, and the other one must hear of that before she does. */
@WritingTest
@DisplayName("Who comes second")
class TwoWritersIT {

    private static final String ERRORS =
            " errors { code path current { id ... on Organization { description version } } }";

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void doesNotOverwriteWhatTheFirstChanged() {
        String id = coordinator.organization("Zweihand");
        int version = version(id);
        assertThat(changes(id, version, "Von Ada.").get("errors")).isEqualTo(List.of());
        refused(changes(id, version, "Von Bo."), id, List.of("expectedVersion"));
        assertThat(changes(id, version(id), "Von beiden.").get("errors")).isEqualTo(List.of());
    }

    @Test
    void isRefusedWithAllChangesThatRestOnAnOlderVersion() {
        String id = coordinator.organization("Zweihand Paket");
        int version = version(id);
        changes(id, version, "Von Ada.");
        Map<?, ?> refused = coordinator.run(
                "mutation($id: ID!, $v: Int!) { applyChanges(input: {changes: [{createOrganization: {name: \"Zweihand"
                        + " Neu\", kind: OTHER}}, {recordClaim: {type: COLLABORATES_WITH, subject: $id, object:"
                        + " \"organization:zweihand-neu\"}}]}, commit: {expectedVersions: [{id: $id, version: $v}]}) {"
                        + " revision { number }" + ERRORS + " } }",
                Map.of("id", id, "v", version),
                "applyChanges");
        refused(refused, id, List.of("expectedVersions", "0", "version"));
        assertThat(coordinator.run("{ node(id: \"organization:zweihand-neu\") { id } }", Map.of(), "node"))
                .isNull();
    }

    @Test
    void isRefusedAlsoIfSheChangesAnotherThingThatWasDecidedByIt() {
        String id = coordinator.organization("Zweihand Anlass");
        String other = coordinator.organization("Zweihand Folge");
        int version = version(id);
        changes(id, version, "Von Ada.");
        String change = "mutation($id: ID!, $o: ID!, $v: Int!) { changeOrganization(input: {id: $o, description: \"Von"
                + " Bo.\"}, commit: {expectedVersions: [{id: $id, version: $v}]}) { revision { number }" + ERRORS
                + " } }";
        refused(
                coordinator.run(change, Map.of("id", id, "o", other, "v", version), "changeOrganization"),
                id,
                List.of("expectedVersions", "0", "version"));
        String several = change.replace("[{id: $id, version: $v}]", "[{id: $o, version: $w}, {id: $id, version: $v}]")
                .replace("$v: Int!", "$v: Int!, $w: Int!");
        refused(
                coordinator.run(
                        several, Map.of("id", id, "o", other, "v", version, "w", version(other)), "changeOrganization"),
                id,
                List.of("expectedVersions", "1", "version"));
        Map<?, ?> again = coordinator.run(change, Map.of("id", id, "o", other, "v", version(id)), "changeOrganization");
        assertThat(again.get("errors")).isEqualTo(List.of());
    }

    private static void refused(Map<?, ?> payload, String id, List<String> path) {
        Map<?, ?> error = Coordinator.error(payload);
        assertThat(error.get("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(error.get("path")).isEqualTo(path);
        assertThat(error.get("current").toString()).contains("id=" + id, "description=Von Ada.", "version=");
        assertThat(payload.get("revision")).isNull();
    }

    private Map<?, ?> changes(String id, int version, String description) {
        return coordinator.run(
                "mutation($id: ID!, $v: Int!, $n: String!) { changeOrganization(input: {id: $id, expectedVersion: $v,"
                        + " description: $n}) { revision { number }" + ERRORS + " } }",
                Map.of("id", id, "v", version, "n", description),
                "changeOrganization");
    }

    private int version(String id) {
        return (Integer) coordinator
                .run("query($id: ID!) { actor(id: $id) { version } }", Map.of("id", id), "actor")
                .get("version");
    }
}
