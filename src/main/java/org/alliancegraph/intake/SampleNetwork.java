// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import org.alliancegraph.intake.change.Heading;
import org.alliancegraph.intake.change.Ledger;
import org.alliancegraph.intake.change.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an empty database a real network to look at: the first revision, all of it or nothing. A database with any
 * revision is left alone, so that loading twice, or from two instances at once, changes nothing.
 */
final class SampleNetwork {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNetwork.class);
    private static final long FIRST = 1;

    private static final Heading HEADING = new Heading(Heading.Kind.SAMPLE, "Alliance Graph", "The sample network.");

    private final String location;
    private final Ledger ledger;
    private final NetworkWriter writer;
    private final TransactionOperations transactions;

    SampleNetwork(String location, Ledger ledger, NetworkWriter writer, TransactionOperations transactions) {
        this.location = location;
        this.ledger = ledger;
        this.writer = writer;
        this.transactions = transactions;
    }

    /**
     * Loads the network, unless the database has a revision.
     *
     * @throws IntakeFailure if the files are wrong; nothing is written then
     */
    void load() {
        transactions.executeWithoutResult(this::load);
    }

    private void load(TransactionStatus transaction) {
        Writing writing = ledger.open(HEADING);
        if (writing.number() > FIRST) {
            transaction.setRollbackOnly();
            return;
        }
        Network network = NetworkFiles.read(location);
        writer.write(network, writing);
        LOG.info(
                "Loaded the sample network: {} actors, {} claims from {} sources.",
                network.actors().size(),
                network.claims().size(),
                network.sources().size());
    }
}
