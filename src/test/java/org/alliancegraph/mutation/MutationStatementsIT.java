// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.CountingReads;
import org.alliancegraph.CountingWrites;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.ReadExecutor;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What each kind of change costs, however large the graph is that it is made to. */
@WritingTest
@DisplayName("A mutation")
class MutationStatementsIT {

    /** Name, statements, input: in this order, since each stands on those above it. */
    private static final String TABLE = """
        createSource         4 id: "source:price", title: "Preisliste"
        changeSource         5 id: "source:price", publisher: "Amt"
        createTopic          4 id: "topic:price", labelDe: "Preise"
        changeTopic          5 id: "topic:price", labelEn: "Prices"
        createEvent          6 id: "event:price", name: "Preistag", start: "2020", source: "source:price"
        changeEvent          7 id: "event:price", venue: "Saal"
        createPerson         7 id: "person:price", name: "Paula Preis"
        changePerson         9 id: "person:price", title: "Dr."
        recordBasis          7 person: "person:price", kind: TASK, purpose: "Preise"
        restrictPerson       7 person: "person:price"
        restrictPerson       7 person: "person:price", restricted: false
        createMunicipality   5 id: "municipality:price", name: "Preisdorf", level: MUNICIPALITY, state: BAYERN
        changeMunicipality   7 id: "municipality:price", population: 12
        changeMunicipality   7 id: "municipality:price", state: HESSEN
        changeMunicipality   10 id: "municipality:price", ags: "06636099"
        createLocalAlliance  5 id: "alliance:price", name: "Bündnis Preis"
        changeLocalAlliance  7 id: "alliance:price", founded: "2011"
        createProgram        5 id: "program:price", name: "Programm Preis", kind: PROJECT
        changeProgram        7 id: "program:price", founded: "2012"
        createOrganization   7 id: "organization:price", name: "Preis e.V.", kind: OTHER, keys: [{scheme: "a", value: "price"}], attributes: [{property: "website", value: "https://example.org"}]
        changeOrganization   10 id: "organization:price", name: "Preis gGmbH", kind: ASSOCIATION, state: HESSEN, attributes: [{property: "website", value: "https://example.com"}]
        giveKey              7 id: "organization:price", scheme: "b", value: "price"
        takeKey              7 id: "organization:price", scheme: "b", value: "price"
        recordClaim          6 type: HAS_ATTRIBUTE, subject: "organization:price", property: "phone", value: "1"
        recordClaim          8 type: LOCATED_IN, subject: "organization:price", object: "municipality:price"
        recordClaim          6 type: COLLABORATES_WITH, subject: "organization:price", object: "alliance:price"
        correctClaim         9 id: "$claim", validFrom: "2015"
        rankClaim            9 id: "$claim", rank: PREFERRED
        endCollaboration     9 id: "$claim", until: "2019"
        retractClaim         6 id: "$claim"
        undo                 13 revision: $revision
        dismissDuplicate     8 actors: ["organization:price", "organization:price2"]
        undo                 11 revision: $revision
        mergeActors          12 kept: "organization:price", gone: "organization:price2"
        splitActor           13 gone: "organization:price2"
        undo                 18 revision: $revision
        retractEntity        10 id: "event:price"
        undo                 15 revision: $revision
        """;

    /**
     * What is shown is one statement, after another one that finds out what is known after the write; what a claim is
     * takes one more.
     */
    private static final int ANSWERING = 2;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private CountingWrites writes;

    private final Map<String, String> answered = new HashMap<>();

    @Test
    @DisplayName("has a known number of statements, whichever it is")
    void each() {
        run("createOrganization", "id: \"organization:price2\", name: \"Preis Verein\", kind: OTHER");
        SoftAssertions softly = new SoftAssertions();
        TABLE.lines().forEach(line -> {
            String[] row = line.split(" +", 3);
            softly.assertThat(run(row[0], row[2])).as(line).hasSize(Integer.parseInt(row[1]));
            softly.assertThat(((CountingReads) reads).sent())
                    .as("what answers %s", row[0])
                    .hasSizeLessThanOrEqualTo(showsClaim(row[0]) ? 2 * ANSWERING + 1 : ANSWERING);
        });
        softly.assertAll();
    }

    @Test
    @DisplayName("of many changes has no statement for each of them")
    void many() {
        List<String> few = run("applyChanges", changes("few", 2));
        List<String> many = run("applyChanges", changes("many", 12));
        assertThat(many).hasSameSizeAs(few);
    }

    private static String changes(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{createOrganization: {id: \"organization:" + name + i + "\", name: \"" + name + " "
                        + i * 7919 + "\", kind: OTHER}},"
                        + " {recordClaim: {type: WORKS_ON, subject: \"organization:" + name + i
                        + "\", object: \"topic:child-health\"}}")
                .collect(Collectors.joining(", ", "changes: [", "]"));
    }

    private static boolean showsClaim(String mutation) {
        return mutation.contains("Claim") || mutation.equals("endCollaboration");
    }

    private List<String> run(String mutation, String input) {
        boolean claim = showsClaim(mutation);
        String given = input;
        for (var each : answered.entrySet()) {
            given = given.replace("$" + each.getKey(), each.getValue());
        }
        writes.sent();
        ((CountingReads) reads).sent();
        Map<?, ?> payload = graphQl.document("mutation { " + mutation + "(input: {" + given + "}) { "
                        + (claim ? "claim { id } " : "") + "revision { number } errors { code path message } } }")
                .execute()
                .path(mutation)
                .entity(Map.class)
                .get();
        assertThat(payload.get("errors")).as(mutation + " " + given).isEqualTo(List.of());
        answered.put("revision", String.valueOf(((Map<?, ?>) payload.get("revision")).get("number")));
        if (claim) {
            answered.put("claim", String.valueOf(((Map<?, ?>) payload.get("claim")).get("id")));
        }
        return writes.sent();
    }
}
