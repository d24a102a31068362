// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.util.concurrent.TimeUnit;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.NetworkScan;
import org.alliancegraph.database.ReadErrors;
import org.alliancegraph.database.ReadOnlyLogin;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Goes through the stores of the database in this process, at a quarter of the cost of statements. It takes nodes by
 * their numbers, since the element ids that are to replace them would be two texts for each relationship.
 */
@SuppressWarnings("removal")
final class EmbeddedScan implements NetworkScan {

    private static final Label ENTITY = Label.label("Entity");

    private final GraphDatabaseAPI database;

    EmbeddedScan(GraphDatabaseAPI database) {
        this.database = database;
    }

    @Override
    public void scan(Visitor visitor, Cancellation cancellation) {
        ReadErrors.beforeStart(cancellation);
        try (InternalTransaction transaction = database.beginTransaction(
                        KernelTransaction.Type.EXPLICIT,
                        ReadOnlyLogin.INSTANCE,
                        ClientConnectionInfo.EMBEDDED_CONNECTION,
                        Math.max(1, cancellation.remaining().toMillis()),
                        TimeUnit.MILLISECONDS);
                TransactionTerminator _ = new TransactionTerminator(transaction, cancellation)) {
            try (ResourceIterator<Node> nodes = transaction.findNodes(ENTITY)) {
                nodes.forEachRemaining(node -> visitor.entity(node.getId(), node.getAllProperties()));
            }
            visitor.entitiesDone();
            try (ResourceIterable<Relationship> relationships = transaction.getAllRelationships()) {
                relationships.forEach(each -> show(each, visitor));
            }
        } catch (RuntimeException failure) {
            throw ReadErrors.of(failure, cancellation, !database.isAvailable());
        }
    }

    private static void show(Relationship each, Visitor visitor) {
        visitor.relationship(
                each.getType().name(),
                each.getStartNodeId(),
                each.getEndNodeId(),
                each.getAllProperties(),
                () -> each.getEndNode().getAllProperties());
    }
}
