// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * Whether what a network gained and lost between two days, as it was known at a moment, is answered as a model has it.
 */
final class DiffQuestions {

    private static final String PAIR = "actor { id: key } partner { id: key }";

    private final HttpGraphQlTester graphQl;
    private final String ours;

    /** @param ours with which the ids of the actors of the model begin, and the notes of its ties */
    DiffQuestions(HttpGraphQlTester graphQl, String ours) {
        this.graphQl = graphQl;
        this.ours = ours;
    }

    /** Compares what held in one year and not in another, as it was known then. */
    void compareTruth(PlainState known, Instant at, int from, int to, String story) {
        Map<String, @Nullable Object> asked =
                Map.of("from", from + "-06-01", "to", to + "-06-01", "axis", "TRUTH", "at", at.toString());
        String where = "between %s and %s, as known at %s: %s".formatted(from, to, at, story);
        assertThat(notes(asked, "claimsGained")).as("gained " + where).isEqualTo(notes(known.holding(to), from));
        assertThat(notes(asked, "claimsLost")).as("lost " + where).isEqualTo(notes(known.holding(from), to));
        assertThat(pairs(asked, "partnershipsBegun"))
                .as("begun " + where)
                .isEqualTo(without(pairs(known.holding(to)), pairs(known.holding(from))));
        assertThat(pairs(asked, "partnershipsEnded"))
                .as("ended " + where)
                .isEqualTo(without(pairs(known.holding(from)), pairs(known.holding(to))));
    }

    /** Compares what had come to be known until a moment, since before there was anything. */
    void compareKnowledge(PlainState known, Instant at, String story) {
        Map<String, @Nullable Object> asked =
                Map.of("from", "2000-01-01", "to", "2100-01-01", "axis", "KNOWLEDGE", "at", at.toString());
        String where = "as known at %s: %s".formatted(at, story);
        Set<String> gained = read(asked, "actorsGained", "id: key").stream()
                .map(each -> String.valueOf(each.get("id")))
                .filter(each -> each.startsWith(ours))
                .collect(Collectors.toSet());
        Set<String> there = known.there().stream().map(PastQuestions.Shown::id).collect(Collectors.toSet());
        assertThat(gained).as("gained " + where).isEqualTo(there);
        assertThat(pairs(asked, "partnershipsBegun")).as("begun " + where).isEqualTo(pairs(known.ties()));
        assertThat(pairs(asked, "partnershipsEnded")).as("ended " + where).isEmpty();
    }

    private Set<String> notes(Map<String, @Nullable Object> asked, String field) {
        String notes = ours.substring(ours.indexOf(':') + 1);
        return read(asked, field, "note").stream()
                .map(each -> String.valueOf(each.get("note")))
                .filter(each -> each.startsWith(notes + " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of those that did not hold in another year. */
    private static Set<String> notes(List<Said> ties, int other) {
        return ties.stream()
                .filter(each -> !each.holds(other))
                .map(Said::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> pairs(Map<String, @Nullable Object> asked, String field) {
        return read(asked, field, PAIR).stream()
                .map(each -> Set.of(id(each.get("actor")), id(each.get("partner"))))
                .filter(each -> each.iterator().next().startsWith(ours))
                .map(DiffQuestions::pair)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pairs(List<Said> ties) {
        return ties.stream().map(Said::actors).map(DiffQuestions::pair).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pair(Set<String> actors) {
        return String.join(" ", new TreeSet<>(actors));
    }

    private static String id(@Nullable Object actor) {
        return String.valueOf(((Map<?, ?>) actor).get("id"));
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    private List<Map<?, ?>> read(Map<String, @Nullable Object> asked, String field, String selection) {
        List<Map<?, ?>> all = new ArrayList<>();
        Object after = null;
        do {
            var request = graphQl.document("""
                query($from: Date!, $to: Date!, $axis: TimeAxis!, $at: DateTime, $after: String) {
                  diff(from: $from, to: $to, axis: $axis, knownAt: $at) {
                    page: %s(first: 200, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } }
                  }
                }
                """.formatted(field, selection)).variable("after", after);
            asked.forEach(request::variable);
            Map<?, ?> page = request.execute()
                    .errors()
                    .verify()
                    .path("diff.page")
                    .entity(Map.class)
                    .get();
            ((List<?>) page.get("nodes")).forEach(each -> all.add((Map<?, ?>) each));
            Map<?, ?> info = (Map<?, ?>) page.get("pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? info.get("endCursor") : null;
        } while (after != null);
        return all;
    }
}
