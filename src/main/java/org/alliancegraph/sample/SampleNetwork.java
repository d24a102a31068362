// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.RevisionInfo;
import org.alliancegraph.mutation.RevisionLog;
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

    private static final RevisionInfo HEADING =
            new RevisionInfo(RevisionInfo.Kind.SAMPLE, "Alliance Graph", "The sample network.");

    private final String location;
    private final RevisionLog ledger;
    private final SampleWriter writer;
    private final TransactionOperations transactions;

    SampleNetwork(String location, RevisionLog ledger, SampleWriter writer, TransactionOperations transactions) {
        this.location = location;
        this.ledger = ledger;
        this.writer = writer;
        this.transactions = transactions;
    }

    /**
     * Loads the network, unless the database has a revision.
     *
     * @throws SampleDataException if the files are wrong; nothing is written then
     */
    void load() {
        transactions.executeWithoutResult(this::load);
    }

    private void load(TransactionStatus transaction) {
        OpenRevision writing = ledger.open(HEADING);
        if (writing.number() > FIRST) {
            transaction.setRollbackOnly();
            return;
        }
        SampleData network = SampleReader.read(location);
        writer.write(network, writing);
        LOG.info(
                "Loaded the sample network: {} actors, {} claims from {} sources.",
                network.actors().size(),
                network.claims().size(),
                network.sources().size());
    }
}
