// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Writing finds what it ties together in an index, so that an import takes as long as its rows and not as the graph.
 */
@AllianceGraphTest
class WritePlansIT {

    private static final ZonedDateTime SOME_TIME = ZonedDateTime.parse("2026-11-22T11:00:00Z");

    @Autowired
    private Driver driver;

    static Stream<String> names() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/mutation/*.cypher");
        return Arrays.stream(files)
                .map(file -> "mutation/" + String.valueOf(file.getFilename()).replace(".cypher", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    void growWithTheirRowsOnly(String name) {
        Map<String, Object> row = Map.of("from", "a", "to", "b", "entity", "a", "properties", Map.of());
        StatementPlan.of(
                        driver,
                        new Query(
                                CypherFiles.text(name),
                                Map.of(
                                        "rows",
                                        List.of(row),
                                        "number",
                                        1L,
                                        "at",
                                        SOME_TIME,
                                        "visibleAt",
                                        SOME_TIME,
                                        "by",
                                        "a test",
                                        "why",
                                        "to see the plan")))
                .staysSmall();
    }
}
