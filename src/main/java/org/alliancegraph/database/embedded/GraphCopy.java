// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/**
 * Writes what a graph holds into an empty one. The files of the copy have never held anything else: what was deleted
 * stays in store files and indexes of a database until its room is used again.
 */
final class GraphCopy {

    private static final int AT_ONCE = 20_000;
    private static final long MINUTES = 60;
    private static final String CONSTRAINTS =
            "SHOW CONSTRAINTS YIELD createStatement, name RETURN createStatement ORDER BY name";
    private static final String INDEXES =
            "SHOW INDEXES YIELD createStatement, name, owningConstraint, type WHERE owningConstraint IS NULL AND type"
                    + " <> 'LOOKUP' RETURN createStatement ORDER BY name";

    private final GraphDatabaseService from;
    private final GraphDatabaseService to;
    private final Map<String, String> nodes = new HashMap<>();

    GraphCopy(GraphDatabaseService from, GraphDatabaseService to) {
        this.from = from;
        this.to = to;
    }

    /** Copies everything; how many nodes. */
    int run() {
        try (Transaction read = from.beginTx()) {
            each(read.getAllNodes(), this::node);
            each(read.getAllRelationships(), this::relationship);
        }
        schema();
        return nodes.size();
    }

    private <T> void each(ResourceIterable<T> all, BiConsumer<T, Transaction> copy) {
        List<T> part = new ArrayList<>();
        try (all) {
            for (T each : all) {
                part.add(each);
                if (part.size() == AT_ONCE) {
                    write(part, copy);
                }
            }
        }
        write(part, copy);
    }

    private <T> void write(List<T> part, BiConsumer<T, Transaction> copy) {
        try (Transaction write = to.beginTx()) {
            part.forEach(each -> copy.accept(each, write));
            write.commit();
        }
        part.clear();
    }

    private void node(Node node, Transaction write) {
        List<Label> labels = new ArrayList<>();
        node.getLabels().forEach(labels::add);
        Node copy = write.createNode(labels.toArray(Label[]::new));
        properties(node, copy);
        nodes.put(node.getElementId(), copy.getElementId());
    }

    private void relationship(Relationship relationship, Transaction write) {
        Node start = write.getNodeByElementId(copyOf(relationship.getStartNode()));
        Node end = write.getNodeByElementId(copyOf(relationship.getEndNode()));
        properties(relationship, start.createRelationshipTo(end, relationship.getType()));
    }

    private String copyOf(Node node) {
        return Objects.requireNonNull(nodes.get(node.getElementId()));
    }

    private static void properties(Entity entity, Entity copy) {
        entity.getAllProperties().forEach(copy::setProperty);
    }

    private void schema() {
        List<String> statements = new ArrayList<>();
        for (String shown : List.of(CONSTRAINTS, INDEXES)) {
            from.executeTransactionally(shown, Map.of(), result -> {
                result.forEachRemaining(row -> statements.add(String.valueOf(row.get("createStatement"))));
                return statements;
            });
        }
        statements.forEach(to::executeTransactionally);
        try (Transaction built = to.beginTx()) {
            built.schema().awaitIndexesOnline(MINUTES, TimeUnit.MINUTES);
        }
    }
}
