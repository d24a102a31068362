// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.database.StartFailure;
import org.alliancegraph.importing.ImportApplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@AllianceGraphTest
class NationalSampleIT {

    @Autowired
    private ImportApplier importer;

    @Autowired
    private Neo4jClient client;

    @Test
    void leavesAGraphAloneThatIsNotEmpty() {
        var sample = new NationalSample(1_000, 1, importer, client);

        assertThatThrownBy(sample::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("The sample network.");
    }
}
