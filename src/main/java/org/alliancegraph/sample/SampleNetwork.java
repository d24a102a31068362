// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.io.IOException;
import org.alliancegraph.importing.InitialImport;
import org.alliancegraph.importing.RefusedRowException;
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
    private static final String SOURCE = "source:sample";

    private static final RevisionInfo HEADING =
            new RevisionInfo(RevisionInfo.Kind.SAMPLE, "Alliance Graph", "The sample network.");

    private final String location;
    private final RevisionLog ledger;
    private final InitialImport importer;
    private final TransactionOperations transactions;

    SampleNetwork(String location, RevisionLog ledger, InitialImport importer, TransactionOperations transactions) {
        this.location = location;
        this.ledger = ledger;
        this.importer = importer;
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
        LOG.info("Loaded the sample network: {} entities and claims.", load(writing));
        ledger.publish(writing.number());
    }

    /** Writes the network into a revision and says how many entities and claims it has. */
    long load(OpenRevision revision) {
        try (SampleFiles files = new SampleFiles(location)) {
            return importer.load(files.network(), SOURCE, revision);
        } catch (IOException | RefusedRowException e) {
            throw new SampleDataException(String.valueOf(e.getMessage()), e);
        }
    }
}
