// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.alliancegraph.model.TextNormalizer;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Somebody who writes to the graph by mutations, over HTTP. */
record Coordinator(GraphQlTester graphQl) {

    private static final String ERRORS = " errors { code path message(language: EN) current { id } obstacles { id } }";

    /** What one field of an operation answers. */
    Map<?, ?> run(String document, Map<String, Object> variables, String field) {
        GraphQlTester.Request<?> request = graphQl.document(document);
        variables.forEach(request::variable);
        GraphQlTester.Response response = request.execute();
        return (Map<?, ?>) response.path("").entity(Map.class).get().get(field);
    }

    /** Runs a mutation and returns its payload, with errors or without. */
    Map<?, ?> tries(String mutation, String type, Map<String, Object> input, String selection) {
        return run(
                "mutation($i: " + type + "!) { " + mutation + "(input: $i) { " + selection + ERRORS + " } }",
                Map.of("i", input),
                mutation);
    }

    /** Creates an organization and returns its id. */
    String organization(String name) {
        Map<?, ?> created = tries(
                "createOrganization",
                "CreateOrganizationInput",
                Map.of("name", name, "kind", "OTHER"),
                "organization { id }");
        assertThat(created.get("errors")).isEqualTo(List.of());
        String id = (String) ((Map<?, ?>) created.get("organization")).get("id");
        assertThat(id).isEqualTo("organization:" + TextNormalizer.slug(name));
        return id;
    }

    /** Records a collaboration and returns the id of the claim. */
    String ties(String one, String other, String note) {
        Map<?, ?> recorded = tries(
                "recordClaim",
                "RecordClaimInput",
                Map.of("type", "COLLABORATES_WITH", "subject", one, "object", other, "note", note),
                "claim { id }");
        assertThat(recorded.get("errors")).isEqualTo(List.of());
        return (String) ((Map<?, ?>) recorded.get("claim")).get("id");
    }

    /** Makes several changes at once, as they are written in the API. */
    void applies(String changes) {
        revision(run(
                "mutation { applyChanges(input: {changes: [" + changes + "]}) { revision { number }" + ERRORS + " } }",
                Map.of(),
                "applyChanges"));
    }

    /** The ids of the claims about somebody of which this is noted. */
    List<String> claims(String id, String note) {
        Map<?, ?> actor = run(
                "query($id: ID!) { actor(id: $id) { claims(first: 50) { nodes { id note } } } }",
                Map.of("id", id),
                "actor");
        return ((List<?>) ((Map<?, ?>) actor.get("claims")).get("nodes"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> note.equals(each.get("note")))
                        .map(each -> String.valueOf(each.get("id")))
                        .toList();
    }

    Object merges(String kept, String gone) {
        return revision(
                tries("mergeActors", "MergeActorsInput", Map.of("kept", kept, "gone", gone), "revision { number }"));
    }

    Object splits(String gone) {
        return revision(triesToSplit(gone));
    }

    Map<?, ?> triesToSplit(String gone) {
        return tries("splitActor", "SplitActorInput", Map.of("gone", gone), "revision { number }");
    }

    Object retracts(String claim) {
        return revision(tries("retractClaim", "RetractClaimInput", Map.of("id", claim), "revision { number }"));
    }

    Object undoes(Object revision) {
        return revision(triesToUndo(revision));
    }

    Map<?, ?> triesToUndo(Object revision) {
        return tries("undo", "UndoInput", Map.of("revision", revision), "revision { number }");
    }

    static Object revision(Map<?, ?> payload) {
        assertThat(payload.get("errors")).isEqualTo(List.of());
        return ((Map<?, ?>) payload.get("revision")).get("number");
    }

    /** The only error of a payload. */
    static Map<?, ?> error(Map<?, ?> payload) {
        List<?> errors = (List<?>) payload.get("errors");
        assertThat(errors).hasSize(1);
        return (Map<?, ?>) errors.getFirst();
    }

    /** Its name and in brackets its other names, then its partners, each with what is noted of the tie. */
    List<String> sees(String id) {
        Map<?, ?> actor = run(
                "query($id: ID!) { actor(id: $id) { name alternativeNames partnerships(first: 50) { nodes { partner {"
                        + " name } claims { note } } } } }",
                Map.of("id", id),
                "actor");
        List<?> partnerships = (List<?>) ((Map<?, ?>) actor.get("partnerships")).get("nodes");
        List<String> seen = new ArrayList<>();
        seen.add(actor.get("name") + " " + new TreeSet<>((List<?>) actor.get("alternativeNames")));
        partnerships.stream()
                .flatMap(pair -> ((List<?>) ((Map<?, ?>) pair).get("claims"))
                        .stream()
                                .map(claim -> ((Map<?, ?>) ((Map<?, ?>) pair).get("partner")).get("name") + ": "
                                        + ((Map<?, ?>) claim).get("note")))
                .sorted()
                .forEach(seen::add);
        return seen;
    }
}
