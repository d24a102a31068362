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
        createSource         3 id: "source:price", title: "Preisliste"
        changeSource         4 id: "source:price", publisher: "Amt"
        createTopic          3 id: "topic:price", labelDe: "Preise"
        changeTopic          4 id: "topic:price", labelEn: "Prices"
        createEvent          5 id: "event:price", name: "Preistag", start: "2020", source: "source:price"
        changeEvent          6 id: "event:price", venue: "Saal"
        createPerson         4 id: "person:price", name: "Paula Preis"
        changePerson         6 id: "person:price", title: "Dr."
        createMunicipality   4 id: "municipality:price", name: "Preisdorf", level: MUNICIPALITY, state: BAYERN
        changeMunicipality   6 id: "municipality:price", population: 12
        changeMunicipality   6 id: "municipality:price", state: HESSEN
        changeMunicipality   9 id: "municipality:price", ags: "06636099"
        createLocalAlliance  4 id: "alliance:price", name: "Bündnis Preis"
        changeLocalAlliance  6 id: "alliance:price", founded: "2011"
        createProgram        4 id: "program:price", name: "Programm Preis", kind: PROJECT
        changeProgram        6 id: "program:price", founded: "2012"
        createOrganization   6 id: "organization:price", name: "Preis e.V.", kind: OTHER, keys: [{scheme: "a", value: "price"}], attributes: [{property: "website", value: "https://example.org"}]
        changeOrganization   9 id: "organization:price", name: "Preis gGmbH", kind: ASSOCIATION, state: HESSEN, attributes: [{property: "website", value: "https://example.com"}]
        giveKey              6 id: "organization:price", scheme: "b", value: "price"
        takeKey              6 id: "organization:price", scheme: "b", value: "price"
        recordClaim          5 type: HAS_ATTRIBUTE, subject: "organization:price", property: "phone", value: "1"
        recordClaim          7 type: LOCATED_IN, subject: "organization:price", object: "municipality:price"
        recordClaim          5 type: COLLABORATES_WITH, subject: "organization:price", object: "alliance:price"
        correctClaim         8 id: "$claim", validFrom: "2015"
        rankClaim            8 id: "$claim", rank: PREFERRED
        endCollaboration     8 id: "$claim", until: "2019"
        retractClaim         5 id: "$claim"
        undo                 12 revision: $revision
        dismissDuplicate     7 actors: ["organization:price", "organization:price2"]
        undo                 10 revision: $revision
        mergeActors          11 kept: "organization:price", gone: "organization:price2"
        splitActor           12 gone: "organization:price2"
        undo                 17 revision: $revision
        retractEntity        8 id: "event:price"
        undo                 14 revision: $revision
        """;

    /** What is shown is one statement, after another one that finds out what is known after the write. */
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
                    .hasSizeLessThanOrEqualTo(showsClaim(row[0]) ? 2 * ANSWERING : ANSWERING);
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
