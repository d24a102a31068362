// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.CountingReads;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who asks for a day that is gone types the names of that day, and means nobody who got such a name later. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Searching the past")
class PastSearchIT {

    private static final String CLUB = "organization:mueckenbruecker-verein";

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    private String before = "";

    @BeforeAll
    void rename() {
        write("createSource(input: {title: \"Quitzower Anzeiger\", publisher: \"Ribbeck\"})");
        write("createTopic(input: {labelDe: \"Obstbaukunde\", labelEn: \"Pomology\", description: \"Birnen\"})");
        write("createOrganization(input: {name: \"Mückenbrücker Verein\", kind: ASSOCIATION, description:"
                + " \"Libellenkunde\", source: \"source:quitzower-anzeiger\"})");
        write("createMunicipality(input: {name: \"Kranichmoor\", level: MUNICIPALITY, ags: \"06998001\"})");
        write("createOrganization(input: {name: \"Haubentaucher\", kind: ASSOCIATION, description: \"Moorschützer seit"
                + " jeher\", source: \"source:quitzower-anzeiger\"})");
        write("createEvent(input: {name: \"Herbsttreffen\", start: \"2018-10\", description: \"Torfstechen für"
                + " alle\", source: \"source:quitzower-anzeiger\"})");
        before = newest();
        write("changeSource(input: {id: \"source:quitzower-anzeiger\", title: \"Prignitzbote\", publisher:"
                + " \"Havel\"})");
        write("changeTopic(input: {id: \"topic:obstbaukunde\", labelDe: \"Gartenlehre\", labelEn: \"Horticulture\","
                + " description: \"Kirschen\"})");
        write("changeOrganization(input: {id: \"" + CLUB + "\", name: \"Zwitscherbund\", description:"
                + " \"Vogelkunde\", source: \"source:quitzower-anzeiger\"})");
        write("changeOrganization(input: {id: \"organization:haubentaucher\", description: \"Seenkunde\", source:"
                + " \"source:quitzower-anzeiger\"})");
        write("changeEvent(input: {id: \"event:herbsttreffen\", description: \"Angeln\", source:"
                + " \"source:quitzower-anzeiger\"})");
        write("createOrganization(input: {name: \"Wechselhaft\", kind: ASSOCIATION})");
        write("recordClaim(input: {type: HAS_ATTRIBUTE, subject: \"organization:wechselhaft\", property: \"name\","
                + " value: \"Späterhin\", rank: PREFERRED, validFrom: \"2015\", validTo: \"2030\", source:"
                + " \"source:quitzower-anzeiger\"})");
    }

    @ParameterizedTest
    @CsvSource({
        "Mückenbrücker Verein, organization:mueckenbruecker-verein, 1.0, NAME",
        "MUECKENBRUECKER, organization:mueckenbruecker-verein, 0.9, NAME",
        "muckenbr, organization:mueckenbruecker-verein, 0.63, NAME",
        "mückenbrükcer, organization:mueckenbruecker-verein, 0.18, NAME",
        "Quitzower, source:quitzower-anzeiger, 0.9, NAME",
        "Libellenkunde, organization:mueckenbruecker-verein, 0.32, DESCRIPTION",
        "Moorschützer, organization:haubentaucher, 0.32, DESCRIPTION",
        "MOORSCHUETZER, organization:haubentaucher, 0.32, DESCRIPTION",
        "moorschutz, organization:haubentaucher, 0.224, DESCRIPTION",
        "Jeher Haubentaucher, organization:haubentaucher, 0.7, NAME",
        "Torfstechen, event:herbsttreffen, 0.32, DESCRIPTION",
        "Ribbeck, source:quitzower-anzeiger, 0.32, DESCRIPTION",
        "Obstbaukunde, topic:obstbaukunde, 1.0, NAME",
        "pomology, topic:obstbaukunde, 0.9, ALTERNATIVE_NAME",
        "Birnen Pomology, topic:obstbaukunde, 0.65, ALTERNATIVE_NAME",
    })
    @DisplayName("finds by what was known then, with the score that it had")
    void then(String text, String id, double score, String field) {
        assertThat(search(text, known()))
                .singleElement()
                .hasToString("{score=" + score + ", matchedField=" + field + ", node={id=" + id + "}}");
        assertThat(search(text, "")).as("today").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kranichmoor", "kranich", "06998001"})
    @DisplayName("finds what did not change as today")
    void unchanged(String text) {
        assertThat(search(text, known())).hasSize(1).isEqualTo(search(text, ""));
        assertThat(search(text, known() + ", asOf: \"2020-06-01\"")).isEqualTo(search(text, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zwitscherbund",
                "Vogelkunde",
                "Seenkunde",
                "Angeln",
                "Prignitzbote",
                "Havel",
                "Gartenlehre",
                "Horticulture"
            })
    @DisplayName("finds nothing by what came later, which finds today")
    void later(String text) {
        assertThat(search(text, known())).isEmpty();
        assertThat(search(text, "")).hasSize(1);
        assertThat(search(text, ", knownAt: \"" + newest() + "\"")).hasSize(1).isEqualTo(search(text, ""));
    }

    @Test
    @DisplayName("knows from which day on a name was one")
    void days() {
        assertThat(search("spaterhin", ", asOf: \"2010-06-01\"")).isEmpty();
        assertThat(search("spaterhin", ", asOf: \"2020-06-01\"")).hasSize(1);
        assertThat(search("Wechselhaft", ", asOf: \"2010-06-01\"").toString())
                .contains("score=1.0", "matchedField=NAME");
        assertThat(search("Wechselhaft", ", asOf: \"2020-06-01\"").toString())
                .contains("matchedField=ALTERNATIVE_NAME");
    }

    @Test
    @DisplayName("knows which description held on a day, whenever that was written")
    void described() {
        write("createOrganization(input: {name: \"Fischotter\", kind: ASSOCIATION})");
        describe("Reusenbau", "2001", "2009");
        describe("Muschelzucht", "2010", "2030");
        assertThat(search("Reusenbau", "")).as("today").isEmpty();
        assertThat(search("Reusenbau", ", asOf: \"2005-06-01\""))
                .singleElement()
                .hasToString("{score=0.32, matchedField=DESCRIPTION, node={id=organization:fischotter}}");
        assertThat(search("Reusenbau", ", asOf: \"2015-06-01\"")).isEmpty();
        assertThat(search("Muschelzucht", ", asOf: \"2005-06-01\"")).isEmpty();
        assertThat(search("Muschelzucht", ", asOf: \"2015-06-01\"")).hasSize(1);
        assertThat(search("Reusenbau", known() + ", asOf: \"2005-06-01\""))
                .as("it was not known then")
                .isEmpty();
    }

    @Test
    @DisplayName("is planned from indexes")
    void planned() {
        for (String lens : List.of(known(), ", asOf: \"2010-06-01\"", ", asOf: \"2010-06-01\"" + known())) {
            CountingReads counted = (CountingReads) reads;
            counted.sent();
            search("Verein", lens);
            counted.sent().forEach(each -> StatementPlan.of(driver, each).staysSmall());
        }
    }

    private void describe(String value, String from, String to) {
        write("recordClaim(input: {type: HAS_ATTRIBUTE, subject: \"organization:fischotter\", property:"
                + " \"description\", value: \"" + value + "\", validFrom: \"" + from + "\", validTo: \"" + to
                + "\", source: \"source:quitzower-anzeiger\"})");
    }

    private String known() {
        return ", knownAt: \"" + before + "\"";
    }

    private List<?> search(String text, String lens) {
        return graphQl.document("query($text: String!) { search(text: $text" + lens
                        + ") { edges { score matchedField node { id: key } } } }")
                .variable("text", text)
                .execute()
                .errors()
                .verify()
                .path("search.edges")
                .entityList(Map.class)
                .get();
    }

    private String newest() {
        return Objects.requireNonNull(graphQl.document("{ changes(first: 1) { nodes { visibleAt } } }")
                .execute()
                .errors()
                .verify()
                .path("changes.nodes[0].visibleAt")
                .entity(String.class)
                .get());
    }

    private void write(String mutation) {
        graphQl.document("mutation { written: " + mutation + " { errors { code path message } } }")
                .execute()
                .errors()
                .verify()
                .path("written.errors")
                .matchesJson("[]");
    }
}
