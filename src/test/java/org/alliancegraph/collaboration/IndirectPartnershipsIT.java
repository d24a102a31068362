// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.WritingTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What two have through something that both take part in begins and ends with both, and with what they share. */
@WritingTest
@DisplayName("A partnership through something shared")
class IndirectPartnershipsIT {

    @Autowired
    private HttpGraphQlTester graphQl;

    @ParameterizedTest(name = "{0} {1} {2}, {3} {4} {5}, shared {6} {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ACTIVE   | 2008-12-11 | -    | ACTIVE | 2019 | -    | 2008    | -    | 2019    | -    | ACTIVE   | POSSIBLY
        ACTIVE   | 2019       | -    | ACTIVE | 2008 | -    | -       | -    | 2019    | -    | ACTIVE   | POSSIBLY
        ACTIVE   | 2008       | -    | ACTIVE | -    | -    | 2008    | -    | -       | -    | ACTIVE   | POSSIBLY
        ACTIVE   | -          | -    | ACTIVE | 2010 | -    | -       | -    | -       | -    | ACTIVE   | POSSIBLY
        ACTIVE   | 2001       | -    | ACTIVE | 2003 | -    | 2007-05 | -    | 2007-05 | -    | ACTIVE   | POSSIBLY
        PLANNED  | 2012       | -    | ACTIVE | 2010 | -    | -       | -    | 2012    | -    | PLANNED  | POSSIBLY
        ACTIVE   | 2010       | 2030 | ACTIVE | 2011 | 2032 | -       | -    | 2011    | 2030 | ACTIVE   | CERTAINLY
        ACTIVE   | 2010       | 2030 | ACTIVE | 2011 | 2032 | -       | 2028 | 2011    | 2028 | ACTIVE   | CERTAINLY
        ACTIVE   | 2010       | 2030 | ACTIVE | 2011 | -    | -       | -    | 2011    | 2030 | ACTIVE   | POSSIBLY
        """)
    @DisplayName("begins with the later of both and ends with the earlier:")
    void beginsWithBoth(
            String status1,
            @Nullable String from1,
            @Nullable String to1,
            String status2,
            @Nullable String from2,
            @Nullable String to2,
            @Nullable String founded,
            @Nullable String dissolved,
            @Nullable String since,
            @Nullable String until,
            String status,
            String holds) {
        String name = "gemeinsam-"
                + Integer.toUnsignedString(
                        List.of("" + status1 + from1 + to1, "" + from2 + to2, "" + founded + dissolved)
                                .hashCode());
        List<String> changes = new ArrayList<>(List.of(
                "{createSource: {id: \"source:" + name + "\", title: \"" + name + "\", date: \"2020-01-01\"}}",
                "{createProgram: {id: \"program:" + name + "\", name: \"" + name + "\", kind: PROJECT"
                        + field("founded", founded) + field("dissolved", dissolved) + "}}"));
        for (String one : List.of("a", "b")) {
            changes.add("{createOrganization: {id: \"organization:" + name + one + "\", name: \"" + name + one
                    + "\", kind: OTHER}}");
        }
        changes.add(takesPart(name, "a", status1, from1, to1));
        changes.add(takesPart(name, "b", status2, from2, to2));
        Map<?, ?> applied = ask("mutation { applyChanges(input: {changes: [" + String.join(", ", changes)
                + "]}) { errors { code message(language: EN) } } }");
        assertThat(applied.toString()).isEqualTo("{applyChanges={errors=[]}}");

        for (String side : List.of("a", "b")) {
            for (String certainty : List.of("POSSIBLY", "CERTAINLY")) {
                assertThat(ask("{ actor(id: \"organization:" + name + side
                                        + "\") { partnerships(through: [PROGRAM], "
                                        + "filter: {certainty: " + certainty
                                        + "}) { nodes { since { text } until { text } status holds } } } }")
                                .toString())
                        .isEqualTo("{actor={partnerships={nodes=["
                                + (certainty.equals("CERTAINLY") && holds.equals("POSSIBLY")
                                        ? ""
                                        : "{since=" + text(since) + ", until=" + text(until) + ", status=" + status
                                                + ", holds=" + holds + "}")
                                + "]}}}");
            }
        }
    }

    @Test
    @DisplayName("does not last from before Neunkirchen joined the audit")
    void beginsWhenNeunkirchenJoined() {
        assertThat(ask("{ actors(filter: {nameStartsWith: \"Gladbeck\", types: [MUNICIPALITY]}) { nodes {"
            + " partnerships(first: 200, through: [PROGRAM]) { nodes { partner { name } since { text } } } } } }")
                        .toString())
                .contains("{partner={name=Neunkirchen}, since={text=2019");
    }

    private static String takesPart(
            String name, String one, String status, @Nullable String from, @Nullable String to) {
        return "{recordClaim: {type: PARTICIPATES_IN, subject: \"organization:" + name + one + "\", object: \"program:"
                + name + "\", source: \"source:" + name + "\", status: " + status + field("validFrom", from)
                + field("validTo", to) + "}}";
    }

    private static String text(@Nullable String date) {
        return date == null ? "null" : "{text=" + date + "}";
    }

    private static String field(String name, @Nullable String value) {
        return value == null ? "" : ", " + name + ": \"" + value + "\"";
    }

    private Map<?, ?> ask(String document) {
        return graphQl.document(document)
                .execute()
                .errors()
                .verify()
                .path("")
                .entity(Map.class)
                .get();
    }
}
