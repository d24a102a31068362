// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Actors that may be one are proposed, with reasons; that they are one is for a person to say. */
@WritingTest
@DisplayName("A likely duplicate")
class DuplicatesIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    void isProposedWithReasonsUntilSomebodyMergesTheTwo() {
        organization("dup-a", "Mütterzentrum Doppelt e.V.", "state: HESSEN");
        organization("dup-b", "Muetterzentrum Doppelt", "state: HESSEN");
        Map<?, ?> pair = duplicatesOf("organization:dup-a").getFirst();
        assertThat(pair.toString())
                .contains("organization:dup-b", "NAME_SPELT_OTHERWISE", "SAME_STATE")
                .contains("„Mütterzentrum Doppelt e.V.“ und „Muetterzentrum Doppelt“ unterscheiden sich nur in")
                .contains("score=0.75");
        assertThat(all())
                .anyMatch(each ->
                        each.toString().contains("dup-a") && each.toString().contains("dup-b"));
        String kept = id(pair.get("kept"));
        String gone = id(pair.get("gone"));
        graphQl.document("mutation($k: ID!, $g: ID!) { mergeActors(input: {kept: $k, gone: $g}) { errors { message } }"
                        + " }")
                .variable("k", kept)
                .variable("g", gone)
                .execute()
                .path("mergeActors.errors")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(duplicatesOf(kept)).isEmpty();
        assertThat(all()).noneMatch(each -> each.toString().contains("dup-a"));
    }

    @Test
    void isNotWhatOtherKeysStatesOrAJointProjectShowToBeTwo() {
        organization("two-a", "Kinderhaus Zweierlei", "state: HESSEN");
        organization("two-b", "Kinderhaus Zweierlei", "state: BAYERN");
        organization("key-a", "Kinderhaus Dreierlei", "keys: [{scheme: \"pic\", value: \"dup-1\"}]");
        organization("key-b", "Kinderhaus Dreierlei", "keys: [{scheme: \"pic\", value: \"dup-2\"}]");
        organization("tie-a", "Kinderhaus Viererlei", "state: HESSEN");
        organization("tie-b", "Kinderhaus Viererlei", "state: HESSEN");
        graphQl.document("mutation { recordClaim(input: {type: COLLABORATES_WITH, subject: \"organization:tie-a\","
                        + " object: \"organization:tie-b\"}) { errors { message } } }")
                .executeAndVerify();
        for (String each : List.of("two-a", "key-a", "tie-a")) {
            assertThat(duplicatesOf("organization:" + each)).as(each).isEmpty();
        }
    }

    @Test
    void isLessLikelyWhereManyAreCalledSo() {
        for (String each : List.of("a", "b", "c")) {
            organization("many-" + each, "Haus der Vielen", "");
        }
        List<Map<?, ?>> pairs = duplicatesOf("organization:many-a");
        assertThat(pairs).hasSize(2).allMatch(each -> each.get("score").equals(0.5));
        assertThat(pairs.getFirst().toString()).contains("so heißen noch 1 weitere");
    }

    @Test
    void isDismissedAsTwoWithAReasonUntilThatIsTakenBack() {
        organization("apart-a", "Haus am Anger", "");
        organization("apart-b", "Haus am Anger e.V.", "");
        organization("apart-c", "Haus am Anger gGmbH", "");
        assertThat(duplicatesOf("organization:apart-a")).hasSize(2);

        Map<?, ?> dismissed = dismiss("organization:apart-b", "organization:apart-a");
        String claim = id(((List<?>) dismissed.get("claims")).getFirst());
        assertThat(duplicatesOf("organization:apart-a"))
                .singleElement()
                .satisfies(
                        pair -> assertThat(pair.toString()).contains("apart-c").doesNotContain("apart-b"));
        assertThat(ask("of: \"organization:apart-b\", includeDismissed: true"))
                .filteredOn(pair -> pair.toString().contains("apart-a"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.get("dismissedBy").toString())
                        .contains(claim, "Andere Straße.", "source:own-knowledge"));
        assertThat(errors(dismiss("organization:apart-a", "organization:apart-b")))
                .contains("DUPLICATE");
        assertThat(errors(merge("organization:apart-a", "organization:apart-b")))
                .contains("NOT_ALLOWED", "Die Aussage " + claim + " sagt, dass sie verschieden sind.");

        assertThat(errors(run("retractClaim(input: {id: \"" + claim + "\"}) { errors { code message } }")))
                .isEqualTo("[]");
        assertThat(duplicatesOf("organization:apart-a")).hasSize(2);
        assertThat(errors(merge("organization:apart-a", "organization:apart-b")))
                .isEqualTo("[]");
    }

    @Test
    void staysDismissedForWhoeverOneOfTheTwoIsMergedInto() {
        organization("moved-a", "Treff im Hof", "");
        organization("moved-b", "Treff im Hof", "");
        organization("moved-c", "Treff im Hof", "");
        dismiss("organization:moved-a", "organization:moved-b");
        assertThat(errors(merge("organization:moved-c", "organization:moved-b")))
                .isEqualTo("[]");
        assertThat(duplicatesOf("organization:moved-c")).isEmpty();
        assertThat(errors(merge("organization:moved-a", "organization:moved-c")))
                .contains("NOT_ALLOWED");
        run("splitActor(input: {gone: \"organization:moved-b\"}) { errors { code message } }");
        assertThat(duplicatesOf("organization:moved-c")).hasSize(2);
        assertThat(duplicatesOf("organization:moved-b")).hasSize(1);
    }

    @Test
    void isDismissedTogetherWithOtherChangesAndComesBackWhenThatIsUndone() {
        organization("undone-a", "Laden an der Ecke", "");
        organization("undone-b", "Laden an der Ecke", "");
        Map<?, ?> applied = run("applyChanges(input: {changes: [{dismissDuplicate: {actors: [\"organization:undone-a\","
                + " \"organization:undone-b\"]}}, {changeOrganization: {id: \"organization:undone-a\", description:"
                + " \"Anders.\"}}]}) { revision { number } errors { code message } }");
        assertThat(errors(applied)).isEqualTo("[]");
        assertThat(duplicatesOf("organization:undone-a")).isEmpty();
        Object revision = ((Map<?, ?>) applied.get("revision")).get("number");
        assertThat(errors(run("undo(input: {revision: " + revision + "}) { errors { code message } }")))
                .isEqualTo("[]");
        assertThat(duplicatesOf("organization:undone-a")).hasSize(1);
    }

    @Test
    void canBeDismissedOnlyBetweenTwoOfAType() {
        organization("alone", "Ganz allein", "");
        assertThat(errors(dismiss("organization:alone", "organization:alone"))).contains("INVALID_VALUE");
        assertThat(errors(dismiss("organization:alone", "municipality:06636003")))
                .contains("NOT_ALLOWED");
        assertThat(errors(dismiss("organization:alone", "organization:nobody-at-all")))
                .contains("NOT_FOUND");
    }

    @Test
    void isFoundByAnotherNameOfEither() {
        organization("also-a", "Mehrgenerationenhaus Nordend", "alternativeNames: [\"Treffpunkt Löwenzahn\"]");
        organization("also-b", "Treffpunkt Loewenzahn e.V.", "");
        organization("also-c", "Verein für Nachbarn", "alternativeNames: [\"Der Treffpunkt Löwenzahn\"]");
        assertThat(duplicatesOf("organization:also-b"))
                .hasSize(2)
                .allSatisfy(pair ->
                        assertThat(pair.toString()).contains("OTHER_NAME", "Treffpunkt Loewenzahn e.V.", "score=0.6"));
        assertThat(duplicatesOf("organization:also-a")).hasSize(2);
        assertThat(duplicatesOf("organization:also-c"))
                .hasSize(2)
                .anySatisfy(pair -> assertThat(pair.toString())
                        .contains("also-a", "heißen sie gleich oder ähnlich")
                        .contains("„Treffpunkt Löwenzahn“", "„Der Treffpunkt Löwenzahn“"));
        assertThat(all())
                .filteredOn(each -> each.toString().contains("organization:also-"))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    private Map<?, ?> dismiss(String one, String other) {
        return run("dismissDuplicate(input: {actors: [\"" + one + "\", \"" + other
                + "\"], note: \"Andere Straße.\"}) { claims { id } errors { code message } }");
    }

    private Map<?, ?> merge(String kept, String gone) {
        return run("mergeActors(input: {kept: \"" + kept + "\", gone: \"" + gone + "\"}) { errors { code message } }");
    }

    private Map<?, ?> run(String mutation) {
        return graphQl.document("mutation { done: " + mutation + " }")
                .execute()
                .path("done")
                .entity(Map.class)
                .get();
    }

    private static String errors(Map<?, ?> payload) {
        return payload.get("errors").toString();
    }

    private List<Map<?, ?>> duplicatesOf(String id) {
        return ask("of: \"" + id + "\"");
    }

    private List<Map<?, ?>> all() {
        return ask("types: [ORGANIZATION], first: 200");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private List<Map<?, ?>> ask(String arguments) {
        List<Map> found = graphQl.document(
                        "{ duplicates(" + arguments + ") { totalCount nodes { kept { id name } gone { id name } score"
                                + " reasons { kind weight explanation } dismissedBy { id note"
                                + " source { id } } } } }")
                .execute()
                .path("duplicates.nodes")
                .entityList(Map.class)
                .get();
        return (List) found;
    }

    private void organization(String id, String name, String more) {
        graphQl.document("mutation { createOrganization(input: {id: \"organization:" + id + "\", name: \"" + name
                        + "\", kind: OTHER, " + more + "}) { errors { message } } }")
                .execute()
                .path("createOrganization.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private static String id(Object actor) {
        return String.valueOf(((Map<?, ?>) actor).get("id"));
    }
}
