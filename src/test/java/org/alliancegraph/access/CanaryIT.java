// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.Canary;
import org.alliancegraph.ReadAs;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A person of whom every text is found nowhere else, and whom only stewards may see, is in no answer to anybody else,
 * whatever of the schema they ask for; and every answer is the one that they had before she was there.
 */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A person whom one may not see")
class CanaryIT {

    private static final String DOCUMENTS = """
        { actor(id: "person:zwunsel-quaxmeier") { name } }
        { node(id: "person:zwunsel-quaxmeier") { label } }
        { history(of: "person:zwunsel-quaxmeier") { totalCount nodes { kind } } }
        { actor(id: "organization:kanarienverein") { claims(first: 50) { totalCount nodes { note locator subject { id } } } } }
        { actor(id: "organization:kanarienhaus") { partnerships(first: 50) { totalCount nodes { partner { name } } } } }
        { history(of: "organization:kanarienverein") { totalCount nodes { claim { note } } } }
        { search(text: "quaxmeier") { totalCount nodes { id } } }
        { actors(first: 200, filter: {types: [PERSON]}) { totalCount nodes { name } } }
        { actors(filter: {ids: ["person:zwunsel-quaxmeier"]}) { totalCount } }
        { facets(by: [TYPE, ROLE]) { total buckets { value count } } }
        { timeline { total } }
        { partnerships(first: 1) { totalCount } }
        { neighbourhood(of: "organization:kanarienverein", depth: 2) { nodes { node { id } } omittedCount } }
        { paths(from: "person:vera-kanarienmann", to: "organization:kanarienhaus") { length nodes { label } } }
        { network { nodeCount nodes { label } } }
        { duplicates(of: "person:vera-kanarienmann") { totalCount } }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExecutionGraphQlService api;

    private String answer(AccessRole role, String document) {
        ExecutionGraphQlResponse response = new ReadAs(api, role).answer(document, Map.of());
        Object data = response.getExecutionResult().toSpecification();
        return data.toString();
    }

    @Test
    @DisplayName("is in no answer, and changes none")
    void isNotThere() {
        Canary canary = new Canary(graphQl, "quax", "kanarien");
        canary.surround();
        Map<String, String> before = new LinkedHashMap<>();
        DOCUMENTS.lines().forEach(each -> before.put(each, answer(AccessRole.PUBLIC, each)));
        assertThat(before.values()).noneMatch(each -> each.contains("errors="));
        canary.arrive();
        List<String> same = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        before.forEach((document, earlier) -> {
            String after = answer(AccessRole.PUBLIC, document);
            String told = canary.found(document, after);
            if (told != null || !after.equals(earlier)) {
                faults.add(document + "\n   " + (told == null ? difference(earlier, after) : told));
            }
            if (answer(AccessRole.STEWARD, document).equals(earlier)) {
                same.add(document);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(same).as("what tells stewards nothing of her either").isEmpty();
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.max(0, at - 200), Math.min(one.length(), at + 150)) + "\n   "
                + other.substring(Math.max(0, at - 200), Math.min(other.length(), at + 150));
    }
}
