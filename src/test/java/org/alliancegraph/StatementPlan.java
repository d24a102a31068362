// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.database.Query;
import org.neo4j.driver.Driver;

/** How the database would run a statement, and what it must never do. */
public final class StatementPlan {

    private static final Set<String> SMALL = Set.of("Topic", "Event", "Source", "Revision", "__Neo4jMigration");

    private final List<String> steps = new ArrayList<>();

    private StatementPlan() {}

    /** The plan of a statement, without running it. */
    public static StatementPlan of(Driver driver, Query query) {
        StatementPlan plan = new StatementPlan();
        var result = driver.executableQuery("EXPLAIN " + query.text())
                .withParameters(query.parameters())
                .execute();
        plan.add(result.summary().plan());
        return plan;
    }

    private void add(org.neo4j.driver.summary.Plan step) {
        steps.add(step.operatorType().replaceFirst("@.*", "") + " " + details(step));
        step.children().forEach(this::add);
    }

    private static String details(org.neo4j.driver.summary.Plan step) {
        Map<String, ?> arguments = step.arguments();
        return String.valueOf(arguments.get("Details"));
    }

    /**
     * Fails if the statement reads all nodes, all nodes of a label that grows with the network, or pairs everything.
     */
    public void staysSmall() {
        pairsNothing();
        assertThat(steps)
                .noneMatch(step -> step.contains("AllRelationshipsScan") || step.contains("RelationshipTypeScan"));
        assertThat(steps)
                .noneMatch(step -> step.startsWith("NodeByLabelScan")
                        && SMALL.stream().noneMatch(label -> step.contains(":" + label)));
    }

    /** Fails if the statement goes through an index once for each side of an OR, which loses its order. */
    public void joinsNothing() {
        assertThat(steps).isNotEmpty().noneMatch(step -> step.startsWith("Union"));
    }

    /** Fails if the statement reads all nodes or pairs everything; for what counts every claim. */
    public void pairsNothing() {
        assertThat(steps).noneMatch(step -> step.startsWith("AllNodesScan"));
        assertThat(steps).noneMatch(step -> step.startsWith("CartesianProduct"));
    }
}
