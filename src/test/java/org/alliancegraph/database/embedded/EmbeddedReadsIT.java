// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.database.ReadExecutorContract;
import org.alliancegraph.message.BadInput;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.annotation.Autowired;

@AllianceGraphTest
class EmbeddedReadsIT extends ReadExecutorContract {

    @Autowired
    private GraphDatabaseService database;

    @Override
    protected ReadExecutor reads() {
        return new EmbeddedReads((GraphDatabaseAPI) database);
    }

    @Override
    protected ReadExecutor observer() {
        return reads();
    }

    @Test
    void whatNeedsMoreMemoryThanThereIsCanAskForLess() {
        Config config = ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(Config.class);
        Query greedy = new Query("UNWIND range(1, 1000000) AS i RETURN size(collect('text ' + i)) AS size", Map.of());
        config.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(4), "test");
        try {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> reads().rows(greedy, Cancellation.after(Duration.ofSeconds(30))))
                    .returns("LIMIT_EXCEEDED", BadInput::code);
        } finally {
            config.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, 0L, "test");
        }
    }
}
