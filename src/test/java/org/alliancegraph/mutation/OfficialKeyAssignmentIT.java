// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.alliancegraph.model.DatedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A town that a coordinator entered by its name, and whose official key she looks up later. */
@WritingTest
@DisplayName("A town that was entered by its name")
class OfficialKeyAssignmentIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    @Test
    void getsItsKeyLaterAndKeepsItsId() {
        String town = town("Schlüsselstadt", null);
        Map<?, ?> given = gives(town, Map.of("ags", "09471111"));
        Object revision = Coordinator.revision(given);
        assertThat(given.get("municipality"))
                .isEqualTo(Map.of("id", town, "ags", "09471111", "place", Map.of("state", "BAYERN", "country", "DE")));
        assertThat(byAgs("09471111")).isEqualTo(Map.of("id", town));
        assertThat(keys(town)).containsExactly("ags:09471111");
        assertThat(found("09471111")).contains(town);
        assertThat(happened(town)).contains("ags: null -> 09471111", "state: null -> BAYERN");

        Object undone = coordinator.undoes(revision);
        assertThat(byAgs("09471111")).isNull();
        assertThat(keys(town)).isEmpty();
        assertThat(found("09471111")).isEmpty();
        assertThat(shows(town)).isEqualTo(view(town, null, null));
        coordinator.undoes(undone);
        assertThat(byAgs("09471111")).isEqualTo(Map.of("id", town));
        assertThat(shows(town)).isEqualTo(view(town, "09471111", null));
    }

    @Test
    void hadNoKeyAsLongAsNobodyKnewIt() {
        String town = town("Vorherstadt", null);
        String before = moment();
        Coordinator.revision(gives(town, Map.of("ags", "09471112")));
        assertThat(graphQl.document("query($at: DateTime!, $id: ID!) { then: municipality(ags: \"09471112\","
                                + " knownAt: $at) { id } named: node(id: $id) { ... on Municipality {"
                                + " ags } } }")
                        .variable("at", before)
                        .variable("id", new DatedId(town, null, Instant.parse(before)).toString())
                        .execute()
                        .path("")
                        .entity(Map.class)
                        .get()
                        .toString())
                .isEqualTo("{then=null, named={ags=null}}");
    }

    @Test
    void getsItsRegionalKeyBesideTheOther() {
        String town = town("Regionalstadt", "BAYERN");
        Coordinator.revision(gives(town, Map.of("ags", "09471113")));
        Object second = Coordinator.revision(gives(town, Map.of("ars", "094710151113", "ags", "09471113")));
        assertThat(shows(town)).isEqualTo(view(town, "09471113", "094710151113"));
        assertThat(found("094710151113")).contains(town);
        coordinator.undoes(second);
        assertThat(shows(town)).isEqualTo(view(town, "09471113", null));
        assertThat(found("09471113")).contains(town);
        assertThat(found("094710151113")).isEmpty();
    }

    @Test
    void getsNoKeyThatIsNoneOrOfAnotherStateOrNotItsOwn() {
        String town = town("Falschstadt", "HESSEN");
        assertThat(refused(town, Map.of("ags", "0947111"))).isEqualTo("INVALID_VALUE [ags]");
        assertThat(refused(town, Map.of("ags", "09471114"))).isEqualTo("INVALID_VALUE [ags]");
        assertThat(refused(town, Map.of("ags", "09471114", "state", "HESSEN"))).isEqualTo("INVALID_VALUE [state]");
        Coordinator.revision(gives(town, Map.of("ags", "09471114", "state", "BAYERN")));
        assertThat(refused(town, Map.of("ags", "09471115"))).isEqualTo("NOT_ALLOWED [ags]");
        assertThat(refused(town, Map.of("state", "HESSEN"))).isEqualTo("INVALID_VALUE [state]");
        Map<String, Object> none = new HashMap<>();
        none.put("ags", null);
        assertThat(refused(town, none)).isEqualTo("NOT_ALLOWED [ags]");
        assertThat(refused(town, Map.of("ags", "09471114"))).isEqualTo("DUPLICATE [id]");
    }

    @Test
    void isMergedIntoTheOneThatHasItsKey() {
        String town = town("Doppelstadt", null);
        creates("Doppelstadt an der Eder", "09471116");
        Map<?, ?> error = Coordinator.error(gives(town, Map.of("ags", "09471116")));
        assertThat(error.get("code")).isEqualTo("ALREADY_EXISTS");
        assertThat(error.get("path")).isEqualTo(List.of("ags"));
        assertThat(error.get("current")).isEqualTo(Map.of("id", "municipality:09471116"));
        assertThat(error.get("message"))
                .isEqualTo("The key ags:09471116 belongs to municipality:09471116. If both are one, merge " + town
                        + " into municipality:09471116.");
        coordinator.merges("municipality:09471116", town);
        assertThat(byAgs("09471116")).isEqualTo(Map.of("id", "municipality:09471116"));
    }

    @Test
    void showsTheKeyOfTheOneThatIsMergedIntoItAndGivesItBack() {
        String town = town("Bleibstadt", null);
        String other = creates("Gehstadt", "09471117");
        Object merged = coordinator.merges(town, other);
        assertThat(shows(town)).isEqualTo(view(town, "09471117", null));
        assertThat(byAgs("09471117")).isEqualTo(Map.of("id", town));
        coordinator.undoes(merged);
        assertThat(shows(town)).isEqualTo(view(town, null, null));
        assertThat(shows(other)).isEqualTo(view(other, "09471117", null));
        coordinator.merges(town, other);
        Object split = coordinator.splits(other);
        assertThat(shows(other)).isEqualTo(view(other, "09471117", null));
        assertThat(byAgs("09471117")).isEqualTo(Map.of("id", other));
        assertThat(((Map<?, ?>) shows(town)).get("ags")).isNull();
        coordinator.undoes(split);
        assertThat(byAgs("09471117")).isEqualTo(Map.of("id", town));
        assertThat(shows(town)).isEqualTo(view(town, "09471117", null));
    }

    @Test
    void getsTheKeyOfOneWhoseCreationWasUndone() {
        Map<?, ?> created = created("Irrstadt", "09471118");
        coordinator.undoes(Coordinator.revision(created));
        String town = town("Irrstadt", null);
        Object given = Coordinator.revision(gives(town, Map.of("ags", "09471118")));
        assertThat(byAgs("09471118")).isEqualTo(Map.of("id", town));
        coordinator.undoes(given);
        assertThat(byAgs("09471118")).isNull();
        Coordinator.revision(gives(town, Map.of("ags", "09471118")));
    }

    @Test
    void getsTheOneOfATownThatWasRetractedWhichComesBackOnlyWithoutIt() {
        String other = creates("Fehlstadt", "09471119");
        Object retracted = Coordinator.revision(
                coordinator.tries("retractEntity", "RetractEntityInput", Map.of("id", other), "revision { number }"));
        String town = town("Fehlstadt", null);
        Object given = Coordinator.revision(gives(town, Map.of("ags", "09471119")));
        assertThat(byAgs("09471119")).isEqualTo(Map.of("id", town));
        Map<?, ?> refused = Coordinator.error(coordinator.triesToUndo(retracted));
        assertThat(refused.get("code")).isEqualTo("CANNOT_UNDO");
        assertThat(refused.get("message").toString()).contains("ags:09471119", town);
        coordinator.undoes(given);
        coordinator.undoes(retracted);
        assertThat(byAgs("09471119")).isEqualTo(Map.of("id", other));
    }

    @Test
    void sharesItWithNobodyAlsoInOneBreath() {
        String one = town("Erststadt", null);
        String other = town("Zweitstadt", null);
        Map<?, ?> several = coordinator.run(
                "mutation { applyChanges(input: {changes: [{changeMunicipality: {id: \"" + one
                        + "\", ags: \"09471120\"}}, {changeMunicipality: {id: \"" + other
                        + "\", ags: \"09471120\"}}]}) { errors { code path current { id } } } }",
                Map.of(),
                "applyChanges");
        assertThat(Coordinator.error(several))
                .isEqualTo(Map.of("code", "ALREADY_EXISTS", "path", List.of("1", "ags"), "current", Map.of("id", one)));
    }

    @Test
    void letsWhatLiesInItFollowToTheState() {
        String town = town("Folgestadt", null);
        String office = coordinator.organization("Amt Folgestadt");
        coordinator.applies("{recordClaim: {type: LOCATED_IN, subject: \"" + office + "\", object: \"" + town + "\"}}");
        Coordinator.revision(gives(town, Map.of("ags", "09471121")));
        assertThat(coordinator
                        .run("query($id: ID!) { actor(id: $id) { place { state } } }", Map.of("id", office), "actor")
                        .toString())
                .isEqualTo("{place={state=BAYERN}}");
    }

    private String town(String name, String state) {
        Map<String, Object> input = new HashMap<>(Map.of("name", name, "level", "MUNICIPALITY"));
        input.put("state", state);
        Map<?, ?> created = coordinator.tries(
                "createMunicipality", "CreateMunicipalityInput", input, "municipality { id } revision { number }");
        Coordinator.revision(created);
        return (String) ((Map<?, ?>) created.get("municipality")).get("id");
    }

    private String creates(String name, String ags) {
        Coordinator.revision(created(name, ags));
        return "municipality:" + ags;
    }

    private Map<?, ?> created(String name, String ags) {
        return coordinator.tries(
                "createMunicipality",
                "CreateMunicipalityInput",
                Map.of("name", name, "level", "MUNICIPALITY", "ags", ags),
                "revision { number }");
    }

    private Map<?, ?> gives(String town, Map<String, Object> keys) {
        Map<String, Object> input = new HashMap<>(keys);
        input.put("id", town);
        return coordinator.tries(
                "changeMunicipality",
                "ChangeMunicipalityInput",
                input,
                "municipality { id ags place { state country } } revision { number }");
    }

    private String refused(String town, Map<String, Object> keys) {
        Map<?, ?> error = Coordinator.error(gives(town, keys));
        return error.get("code") + " " + error.get("path");
    }

    private Object byAgs(String ags) {
        return coordinator.run(
                "query($ags: String!) { municipality(ags: $ags) { id } }", Map.of("ags", ags), "municipality");
    }

    private Object shows(String id) {
        return coordinator.run(
                "query($id: ID!) { node(id: $id) { id ... on Municipality { ags ars } } }", Map.of("id", id), "node");
    }

    private static Map<String, Object> view(String id, String ags, String ars) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", id);
        view.put("ags", ags);
        view.put("ars", ars);
        return view;
    }

    private List<String> keys(String id) {
        Map<?, ?> actor = coordinator.run(
                "query($id: ID!) { actor(id: $id) { externalKeys { scheme value } } }", Map.of("id", id), "actor");
        return ((List<?>) actor.get("externalKeys"))
                .stream()
                        .map(each -> ((Map<?, ?>) each).get("scheme") + ":" + ((Map<?, ?>) each).get("value"))
                        .toList();
    }

    private String found(String text) {
        Map<?, ?> found = coordinator.run(
                "query($text: String!) { search(text: $text) { nodes { ... on Municipality { id } } } }",
                Map.of("text", text),
                "search");
        return found.get("nodes").equals(List.of()) ? "" : found.toString();
    }

    private List<String> happened(String id) {
        Map<?, ?> history = coordinator.run(
                "query($id: ID!) { history(of: $id, first: 20) { nodes { field before after } } }",
                Map.of("id", id),
                "history");
        return ((List<?>) history.get("nodes"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> each.get("field") + ": " + each.get("before") + " -> " + each.get("after"))
                        .toList();
    }

    /** A moment after everything so far and before everything to come, by the clock of the tests. */
    private String moment() {
        Map<?, ?> changes = coordinator.run("query { changes(first: 1) { nodes { visibleAt } } }", Map.of(), "changes");
        return (String) ((Map<?, ?>) ((List<?>) changes.get("nodes")).getFirst()).get("visibleAt");
    }
}
