// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AllianceGraphTest
@DisplayName("What entities show of themselves")
class CurrentValuesUpdaterIT {

    private static final long SAMPLE = 1;

    @Autowired
    private CurrentValuesUpdater shown;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    /**
     * The sample network has sources that differ, former names, values with ranks, and alliances where their town is.
     */
    @Test
    void isFromTheStartWhatALookAtAllClaimsFinds() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            Map<String, Map<?, ?>> fromTheStart = entities();
            assertThat(fromTheStart).hasSizeGreaterThan(20);
            assertThat(fromTheStart.values())
                    .as("some have other names, which claims state")
                    .anyMatch(each -> each.get("alternativeNames") instanceof List<?> names && !names.isEmpty());

            shown.refresh(fromTheStart.keySet(), new OpenRevision(SAMPLE, SAMPLE, List.of()));

            assertThat(entities()).isEqualTo(fromTheStart);
            transaction.setRollbackOnly();
        });
    }

    private Map<String, Map<?, ?>> entities() {
        Map<String, Map<?, ?>> entities = new HashMap<>();
        client.query("MATCH (n:Entity {recorded: $sample}) RETURN n.id AS id, properties(n) AS properties")
                .bind(SAMPLE)
                .to("sample")
                .fetch()
                .all()
                .forEach(row -> entities.put(String.valueOf(row.get("id")), (Map<?, ?>) row.get("properties")));
        return entities;
    }
}
