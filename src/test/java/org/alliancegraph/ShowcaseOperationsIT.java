// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Every operation that GraphiQL offers has an answer on the sample network, at a known price. */
@AllianceGraphTest
@DisplayName("The showcase operations")
class ShowcaseOperationsIT {

    /**
     * Each root field that is asked often is one statement; after something was written, the first who asks needs one
     * more.
     */
    private static final Map<String, Integer> STATEMENTS =
            Map.of("07-then-and-now", 2, "25-what-does-it-look-like", 3, "36-what-do-others-like-us-do", 7);

    /** Who first names an id in a filter needs one statement more, as an id that nothing has is refused. */
    private static final Set<String> FILTERING_BY_ID = Set.of("08-who-is-near", "09-where-are-gaps");

    /**
     * What goes through the whole network is computed once for a state of knowledge: by so many statements for who asks
     * first, and for everybody one more than others, which finds out what is known.
     */
    private static final Map<String, Integer> COMPUTED = Map.of(
            "03-where-sources-disagree", 1,
            "13-the-whole-network", 1,
            "22-who-is-in-the-network", 6,
            "23-how-did-it-grow", 1);

    /**
     * What is found in memory: a statement finds out what is known, one what is asked about, one whether the image is
     * of this database, and one loads the details. Who asks first has the image brought up to date.
     */
    private static final Set<String> IN_MEMORY = Set.of(
            "25-what-does-it-look-like",
            "30-who-should-talk-to-whom",
            "31-whom-should-we-talk-to",
            "32-who-offers-what-others-seek",
            "26-what-holds-it-together",
            "34-who-should-be-at-the-table",
            "36-what-do-others-like-us-do");

    private static final int BROUGHT_UP_TO_DATE = 8;

    /** Who asks first is answered by statements for each kind of thing on the page, which all operations share. */
    private static final int IN_PARTS = 10;

    /** What counts every actor or claim there is, which no index can spare it. */
    private static final Set<String> COUNTING = Set.of(
            "22-who-is-in-the-network",
            "23-how-did-it-grow",
            "26-what-holds-it-together",
            "30-who-should-talk-to-whom",
            "32-who-offers-what-others-seek",
            "42-what-was-gained");

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private Driver driver;

    static List<ShowcaseOperation> operations() {
        return ShowcaseOperation.all();
    }

    @Test
    @DisplayName("are at least twelve, each with title and description in German and English")
    void areDescribed() {
        assertThat(operations()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(operations()).allSatisfy(operation -> {
            for (String part : List.of("title", "description")) {
                assertThat(operation.about().at("/" + part + "/de").asString()).isNotBlank();
                assertThat(operation.about().at("/" + part + "/en").asString()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    @DisplayName("answer with data, in the number of statements that is known")
    void answer(ShowcaseOperation operation) {
        int computed = COMPUTED.getOrDefault(operation.name(), 0);
        int usual = IN_MEMORY.contains(operation.name()) ? 4 : computed == 0 ? 1 : 2;
        int statements = STATEMENTS.getOrDefault(operation.name(), usual);

        int first = IN_MEMORY.contains(operation.name()) ? BROUGHT_UP_TO_DATE : Math.max(1, computed);
        int lookedUp = FILTERING_BY_ID.contains(operation.name()) ? 1 : 0;
        assertThat(run(operation)).hasSizeBetween(statements, statements + first + lookedUp + IN_PARTS);
        ((CountingReads) reads).sentOften(() -> answered(operation), statements);
    }

    @ParameterizedTest
    @MethodSource("operations")
    @DisplayName("are planned without reading everything")
    void arePlanned(ShowcaseOperation operation) {
        run(operation).forEach(query -> {
            StatementPlan plan = StatementPlan.of(driver, query);
            if (COUNTING.contains(operation.name())) {
                plan.pairsNothing();
            } else {
                plan.staysSmall();
            }
        });
    }

    private List<Query> run(ShowcaseOperation operation) {
        CountingReads counted = (CountingReads) reads;
        counted.sent();
        answered(operation);
        return counted.sent();
    }

    private void answered(ShowcaseOperation operation) {
        var response = graphQl.document(operation.document());
        operation.variables().forEach(response::variable);
        Map<?, ?> data =
                response.execute().errors().verify().path("").entity(Map.class).get();
        assertThat(data.values()).noneMatch(ShowcaseOperationsIT::isEmpty);
    }

    private static boolean isEmpty(Object answer) {
        return answer == null
                || (answer instanceof List<?> list && list.isEmpty())
                || (answer instanceof Map<?, ?> page && page.get("nodes") instanceof List<?> nodes && nodes.isEmpty());
    }
}
