// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alliancegraph.CountingReads;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.TestClock;
import org.alliancegraph.WritingTest;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Traversable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who changed what, when, from which source: for a while, for one change, for one thing. */
@WritingTest
@DisplayName("The history")
class HistoryIT {

    private static final String COLLABORATES = "COLLABORATES_WITH";
    private static final String OF = """
        query($of: ID!) {
          history(of: $of, first: 50) {
            totalCount
            nodes {
              kind field before after
              change { number by kind }
              entity { id } other { id }
              claim { id } previous { id } source { id title }
            }
          }
        }\
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Driver driver;

    @Autowired
    private ReadExecutor reads;

    private Pen pen;

    @BeforeEach
    void write() {
        pen = new Pen(driver, TestClock.NOW);
    }

    @Test
    @DisplayName("lists changes in the order in which they became visible, whatever their numbers")
    void isOrderedByVisibility() {
        long late = pen.begin("Order", page -> page.create("person:order-1"));
        long first = pen.write("MUTATION", "Order", page -> page.create("person:order-2"));
        assertThat(numbers("ASC", "Order")).containsExactly(first);
        pen.publish(late);
        long last = pen.write("MUTATION", "Order", page -> page.create("person:order-3"));

        assertThat(late).isLessThan(first);
        assertThat(numbers("ASC", "Order")).containsExactly(first, late, last);
        assertThat(numbers("DESC", "Order")).containsExactly(last, late, first);
    }

    @Test
    @DisplayName("is paged both ways, with cursors that hold when more is written")
    void isPaged() {
        for (int i = 0; i < 5; i++) {
            String id = "person:paged-" + i;
            pen.write("MUTATION", "Paged", page -> page.create(id));
        }
        String document = "query($after: String, $order: Direction!) { changes(first: 2, after: $after, order: $order,"
                + " filter: {by: \"Paged\"}) { totalCount nodes { entries { nodes { entity { id } } } }"
                + " pageInfo { endCursor hasNextPage } } }";
        Traversable first = graphQl.document(document)
                .variable("order", "DESC")
                .execute()
                .errors()
                .verify();
        first.path("changes.totalCount").entity(Long.class).isEqualTo(5L);
        String cursor =
                first.path("changes.pageInfo.endCursor").entity(String.class).get();
        pen.write("MUTATION", "Paged", page -> page.create("person:paged-5"));

        ids(graphQl.document(document)
                        .variable("order", "DESC")
                        .variable("after", cursor)
                        .execute()
                        .errors()
                        .verify())
                .containsExactly("person:paged-2", "person:paged-1");
        ids(graphQl.document(document)
                        .variable("order", "ASC")
                        .variable("after", cursor)
                        .execute()
                        .errors()
                        .verify())
                .containsExactly("person:paged-4", "person:paged-5");
    }

    private static org.assertj.core.api.ListAssert<String> ids(Traversable response) {
        return assertThat(response.path("changes.nodes[*].entries.nodes[*].entity.id")
                .entityList(String.class)
                .get());
    }

    @Test
    @DisplayName("tells fields and their values in the words of a language, and as stored without one")
    void speaksAboutFields() {
        pen.write(page -> page.create("organization:said"));
        pen.write(page -> page.change("organization:said", "dateText", "before 2019-11-11", "2018-03"));
        pen.write(page -> page.change("organization:said", "kind", "COMPANY", "FACILITY"));
        graphQl.document("""
            {
              history(of: "organization:said", first: 2) {
                nodes {
                  field de: label en: label(language: EN)
                  before inGerman: before(language: DE) inEnglish: after(language: EN)
                }
              }
            }\
            """).execute().errors().verify().path("history.nodes").matchesJsonStrictly("""
                [{"field": "kind", "de": "Art", "en": "kind",
                  "before": "COMPANY", "inGerman": "Unternehmen", "inEnglish": "Facility"},
                 {"field": "dateText", "de": "Datum", "en": "date",
                  "before": "before 2019-11-11", "inGerman": "spätestens 11. November 2019", "inEnglish": "March 2018"}]\
                """);
    }

    @Test
    @DisplayName("counts and lists what a change did, a correction as one thing")
    void tellsWhatAChangeDid() {
        pen.write(page -> page.create("person:did-1", "person:did-2", "person:did-3")
                .record("claim:did-1", "person:did-1", COLLABORATES, "person:did-2")
                .record("claim:did-2", "person:did-1", COLLABORATES, "person:did-3"));
        long number = pen.write(page -> page.create("person:did-4")
                .change("person:did-1", "level", "old", "new")
                .retract("claim:did-1", COLLABORATES)
                .record("claim:did-3", "person:did-1", COLLABORATES, "person:did-2", Map.of("corrects", "claim:did-1"))
                .retract("claim:did-2", COLLABORATES)
                .record("claim:did-4", "person:did-2", COLLABORATES, "person:did-4")
                .retract("person:did-3"));

        Traversable answer = graphQl.document("query($n: Int!) { change(number: $n) { kind by file undoes { number }"
                        + " counts { recorded retracted corrected created changed removed merged split }"
                        + " entries(first: 20) { totalCount nodes { kind entity { id } claim { id } previous { id } } }"
                        + " some: entries(kinds: [CREATED, CORRECTED]) { totalCount } } }")
                .variable("n", number)
                .execute()
                .errors()
                .verify();

        answer.path("change.counts").matchesJson("""
            {"recorded": 1, "retracted": 1, "corrected": 1, "created": 1, "changed": 1, "removed": 1, "merged": 0,
             "split": 0}\
            """);
        answer.path("change.entries").matchesJson("""
            {"totalCount": 6, "nodes": [
              {"kind": "CREATED", "entity": {"id": "person:did-4"}, "claim": null, "previous": null},
              {"kind": "CHANGED", "entity": {"id": "person:did-1"}, "claim": null, "previous": null},
              {"kind": "RETRACTED", "entity": {"id": "person:did-3"}, "claim": null, "previous": null},
              {"kind": "CORRECTED", "entity": null, "claim": {"id": "claim:did-3"}, "previous": {"id": "claim:did-1"}},
              {"kind": "RECORDED", "entity": null, "claim": {"id": "claim:did-4"}, "previous": null},
              {"kind": "RETRACTED", "entity": null, "claim": {"id": "claim:did-2"}, "previous": null}]}\
            """);
        answer.path("change.some.totalCount").entity(Long.class).isEqualTo(2L);
    }

    @Test
    @DisplayName("of an actor has its own entries and those of its claims, also from before a merge")
    void tellsWhatHappenedToAnActor() {
        pen.write(page -> page.create("person:of-1", "person:of-2", "person:of-3"));
        pen.write(page -> page.record("claim:of-1", "person:of-2", COLLABORATES, "person:of-3"));
        pen.write(page -> page.change("person:of-1", "level", "a", "b"));
        long merge = pen.write(page -> page.merge("person:of-2", "person:of-1")
                .retract("claim:of-1", COLLABORATES)
                .record("claim:of-2", "person:of-1", COLLABORATES, "person:of-3", Map.of("mergedFrom", "person:of-2")));

        for (String id : List.of("person:of-1", "person:of-2")) {
            Traversable answer = history(id);
            assertThat(answer.path("history.nodes[*].kind")
                            .entityList(String.class)
                            .get())
                    .containsExactly("MERGED", "RECORDED", "RETRACTED", "CHANGED", "RECORDED", "CREATED", "CREATED");
            answer.path("history.nodes[0].change.number").entity(Long.class).isEqualTo(merge);
            answer.path("history.nodes[0].other.id").entity(String.class).isEqualTo("person:of-1");
            answer.path("history.nodes[1].claim.id").entity(String.class).isEqualTo("claim:of-2");
            answer.path("history.nodes[3].before").entity(String.class).isEqualTo("a");
            answer.path("history.nodes[4].source.id").entity(String.class).isEqualTo("source:s1");
        }
        pen.write(page -> page.split("person:of-2"));
        assertThat(history("person:of-2")
                        .path("history.nodes[*].kind")
                        .entityList(String.class)
                        .get())
                .containsExactly("SPLIT", "MERGED", "RETRACTED", "RECORDED", "CREATED");
    }

    @Test
    @DisplayName("of an actor tells that it was gone and came back")
    void tellsOfGaps() {
        pen.write(page -> page.create("person:gap-1"));
        long gone = pen.write(page -> page.retract("person:gap-1"));
        long back = pen.write(page -> page.restore("person:gap-1"));

        assertThat(history("person:gap-1")
                        .path("history.nodes[*].kind")
                        .entityList(String.class)
                        .get())
                .containsExactly("RESTORED", "RETRACTED", "CREATED");
        for (var each : Map.of(gone, "RETRACTED", back, "RESTORED").entrySet()) {
            graphQl.document("query($n: Int!) { change(number: $n) { entries { nodes { kind } } counts { removed } } }")
                    .variable("n", each.getKey())
                    .execute()
                    .errors()
                    .verify()
                    .path("change.entries.nodes[0].kind")
                    .entity(String.class)
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    @DisplayName("of a claim tells of both ends of its life")
    void tellsWhatHappenedToAClaim() {
        pen.write(page -> page.create("person:life-1", "person:life-2")
                .record("claim:life-1", "person:life-1", COLLABORATES, "person:life-2"));
        pen.write(page -> page.retract("claim:life-1", COLLABORATES)
                .record(
                        "claim:life-2",
                        "person:life-1",
                        COLLABORATES,
                        "person:life-2",
                        Map.of("corrects", "claim:life-1")));
        pen.write(page -> page.retract("claim:life-2", COLLABORATES));

        Traversable before = history("claim:life-1");
        assertThat(before.path("history.nodes[*].kind").entityList(String.class).get())
                .containsExactly("CORRECTED", "RECORDED");
        before.path("history.nodes[0].claim.id").entity(String.class).isEqualTo("claim:life-2");
        before.path("history.nodes[0].previous.id").entity(String.class).isEqualTo("claim:life-1");
        assertThat(history("claim:life-2")
                        .path("history.nodes[*].kind")
                        .entityList(String.class)
                        .get())
                .containsExactly("RETRACTED", "CORRECTED");
        history("person:nobody").path("history.totalCount").entity(Long.class).isEqualTo(0L);
    }

    @Test
    @DisplayName("is filtered by what a change touched, who made it and how")
    void isFiltered() {
        long made = pen.write("IMPORT", "Filter", page -> page.create("organization:filter-1", "person:filter-2"));
        long tied = pen.write(
                "MUTATION",
                "Filter",
                page -> page.record(
                        "claim:filter-1",
                        "person:filter-2",
                        "AFFILIATED_WITH",
                        "organization:filter-1",
                        Map.of("source", "source:s2")));

        assertThat(numbers("ASC", "Filter", "ids: [\"organization:filter-1\"]")).containsExactly(made, tied);
        assertThat(numbers("ASC", "Filter", "ids: [\"claim:filter-1\"]")).containsExactly(tied);
        assertThat(numbers("ASC", "Filter", "sources: [\"source:s2\"]")).containsExactly(tied);
        assertThat(numbers("ASC", "Filter", "types: [ORGANIZATION]")).containsExactly(made);
        assertThat(numbers("ASC", "Filter", "types: [AFFILIATED_WITH]")).containsExactly(tied);
        assertThat(numbers("ASC", "Filter", "kinds: [IMPORT]")).containsExactly(made);
        assertThat(numbers("ASC", "Filter", "types: [TOPIC]")).isEmpty();
    }

    @Test
    @DisplayName("costs one statement a question that is asked often, planned from indexes")
    void isCheap() {
        pen.write("MUTATION", "Cheap", page -> page.create("person:cheap-1"));
        CountingReads counted = (CountingReads) reads;
        // Subscribers of other tests may still be told of this write.
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> counted.sent().isEmpty());
        // The first who asks after a write asks twice, and so does who first names an id in a filter.
        graphQl.document("{ changes(first: 1, filter: {ids: [\"person:cheap-1\"]}) { totalCount } }")
                .execute();
        for (String document : List.of(
                "{ changes(first: 5) { nodes { number by why kind undoneBy { number } } } }",
                "{ changes(first: 5) { nodes { number counts { recorded created } } } }",
                "{ changes(first: 5) { nodes { number entries { nodes { kind } } } } }",
                "{ changes(first: 5) { nodes { number entries { nodes { kind previous { id } claim { id source { title"
                        + " } } } } } } }",
                "{ changes(first: 5, filter: {ids: [\"person:cheap-1\"], types: [PERSON, WORKS_ON]}) { nodes { number"
                        + " } } }",
                "{ changes(first: 5, filter: {ids: [\"person:cheap-1\"], types: [PERSON, WORKS_ON]}) { totalCount"
                        + " nodes { number undoneBy { number } counts { recorded created } entries { totalCount nodes {"
                        + " kind previous { id } source { title } } } } } }",
                "{ history(of: \"person:cheap-1\") { totalCount nodes { kind change { visibleAt } claim { id } } }"
                        + " }")) {
            var sent = counted.sentOften(
                    () -> graphQl.document(document).execute().errors().verify(), 1);
            sent.forEach(query -> StatementPlan.of(driver, query).staysSmall());
        }
    }

    private Traversable history(String id) {
        return graphQl.document(OF).variable("of", id).execute().errors().verify();
    }

    private List<Long> numbers(String order, String by, String... more) {
        return graphQl.document("{ changes(first: 50, order: %s, filter: {by: \"%s\", %s}) { nodes { number } } }"
                        .formatted(order, by, String.join(", ", more)))
                .execute()
                .errors()
                .verify()
                .path("changes.nodes[*].number")
                .entityList(Long.class)
                .get();
    }
}
