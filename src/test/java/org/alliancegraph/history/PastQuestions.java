// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alliancegraph.model.TextNormalizer;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whether filters, orders and facets of a past moment and day are answered as a model has it. */
final class PastQuestions {

    private static final String ASKED = """
        query($ids: [ID!]!, $kind: OrganizationKind!, $start: String!, $at: DateTime, $day: Date) {
          ofKind: actors(filter: {ids: $ids, organizationKinds: [$kind]}, first: 100, knownAt: $at, asOf: $day) {
            totalCount nodes { id: key name }
          }
          inOrder: actors(filter: {ids: $ids}, first: 100, knownAt: $at, asOf: $day) { nodes { id: key name } }
          others: actors(filter: {ids: $ids, not: {nameStartsWith: $start}}, first: 100, knownAt: $at, asOf: $day) {
            nodes { id: key name }
          }
          counted: facets(by: [TYPE], filter: {ids: $ids, organizationKinds: [$kind]}, knownAt: $at, asOf: $day) {
            total
          }
        }
        """;

    private final HttpGraphQlTester graphQl;

    PastQuestions(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    /** An actor that a model says was there: what it was called, by all its names, and what it was. */
    record Shown(String id, String name, Collection<String> otherNames, String kind) {

        private boolean isCalled(String start) {
            return name.startsWith(start)
                    || otherNames.stream()
                            .anyMatch(each -> TextNormalizer.searchable(each).startsWith(start));
        }

        private Map<String, Object> answer() {
            return Map.of("id", id, "name", name);
        }
    }

    /**
     * Asks and compares.
     *
     * @param ids of all that ever were
     * @param there those of them that were there then
     * @param start with which names may begin, in small letters
     */
    void compare(
            Collection<String> ids,
            Collection<Shown> there,
            String kind,
            String start,
            LocalDate day,
            String knownAt,
            String story) {
        List<Shown> inOrder = there.stream()
                .sorted(Comparator.comparing((Shown each) -> TextNormalizer.fold(each.name))
                        .thenComparing(Shown::id))
                .toList();
        List<Shown> ofKind =
                inOrder.stream().filter(each -> each.kind.equals(kind)).toList();
        List<Shown> others =
                inOrder.stream().filter(each -> !each.isCalled(start)).toList();
        Map<String, Object> expected = Map.of(
                "ofKind",
                Map.of("totalCount", ofKind.size(), "nodes", answers(ofKind)),
                "inOrder",
                Map.of("nodes", answers(inOrder)),
                "others",
                Map.of("nodes", answers(others)),
                "counted",
                List.of(Map.of("total", ofKind.size())));
        Map<?, ?> answer = graphQl.document(ASKED)
                .variable("ids", List.copyOf(ids))
                .variable("kind", kind)
                .variable("start", start)
                .variable("at", knownAt)
                .variable("day", day.toString())
                .execute()
                .errors()
                .verify()
                .path("")
                .entity(Map.class)
                .get();
        assertThat(answer)
                .as("kind %s, start %s, on %s, known at %s: %s", kind, start, day, knownAt, story)
                .isEqualTo(expected);
    }

    private static List<Map<String, Object>> answers(List<Shown> shown) {
        return shown.stream().map(Shown::answer).toList();
    }
}
