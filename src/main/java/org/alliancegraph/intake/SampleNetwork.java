// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.alliancegraph.graph.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an empty database a real network to look at: the first revision, all of it or nothing. A database with any
 * revision is left alone, so that loading twice, or from two instances at once, changes nothing.
 */
final class SampleNetwork {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetwork.class);
    private static final long FIRST = 1;

    private final String location;
    private final NetworkWriter writer;
    private final TransactionOperations transactions;
    private final Clock clock;

    SampleNetwork(String location, Neo4jClient client, TransactionOperations transactions, Clock clock) {
        this.location = location;
        this.writer = new NetworkWriter(client);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Loads the network, unless the database has a revision.
     *
     * @throws IntakeFailure if the files are wrong; nothing is written then
     */
    void load() {
        Instant now = clock.instant();
        Revision revision = new Revision(FIRST, now, now, "Alliance Graph", "The sample network.");
        transactions.executeWithoutResult(transaction -> load(revision));
    }

    private void load(Revision revision) {
        if (!writer.begin(revision)) {
            return;
        }
        Network network = NetworkFiles.read(location);
        writer.write(network, revision, LocalDate.now(clock));
        LOG.info(
                "Loaded the sample network: {} actors, {} claims from {} sources.",
                network.actors().size(),
                network.claims().size(),
                network.sources().size());
    }
}
