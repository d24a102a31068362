// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.database.StartFailure;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.CurrentValuesUpdater;
import org.alliancegraph.mutation.RevisionLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AllianceGraphTest
class NationalSampleIT {

    @Autowired
    private RevisionLog ledger;

    @Autowired
    private BatchWriter writer;

    @Autowired
    private CurrentValuesUpdater shown;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void leavesAGraphAloneThatIsNotEmpty() {
        var sample = new NationalSample(1_000, 1, ledger, writer, shown, client, new TransactionTemplate(transactions));

        assertThatThrownBy(sample::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("The sample network.");
    }
}
