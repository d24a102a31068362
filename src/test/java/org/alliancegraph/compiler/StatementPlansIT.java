// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.StatementPlan;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every reading statement in {@code cypher/} can be planned, and none of the plans grows with the whole network. */
@AllianceGraphTest
@DisplayName("The statements in cypher/")
@Tag("slow")
class StatementPlansIT {

    private static final String CLAIM = "MATCH ()-[owner:PARTICIPATES_IN {id: $id}]->()";
    private static final String CLAIMS = "MATCH ()-[c:PARTICIPATES_IN {id: $id}]->() WITH {claims: [c]} AS owner";
    private static final String FOUND = "WITH {nodes: [$id], claims: [{type: 'WORKS_ON', id: $id}], rows: []} AS owner";
    private static final String PAIR = "MATCH (a:Entity {id: $id})--(b) WITH {actor: a, partner: b} AS owner";

    /** What a statement hangs under, where it is not a node: by the names of the files. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("collaboration/source", CLAIM),
            Map.entry("collaboration/revision", CLAIM),
            Map.entry("collaboration/certainty", CLAIM),
            Map.entry("collaboration/shared", PAIR),
            Map.entry("collaboration/shared-topics", PAIR),
            Map.entry("collaboration/partnership", PAIR),
            Map.entry("compiler/preferred-first", CLAIMS),
            Map.entry("network/facet-node", "WITH {node: $id} AS owner"),
            Map.entry("network/relations", CLAIMS),
            Map.entry("projection/findings", FOUND),
            Map.entry("synergy/explained", FOUND),
            Map.entry("history/wanted-actors", "MATCH (n:Entity {id: $id}) WITH {node: n} AS owner"),
            Map.entry("history/wanted-claims", "MATCH ()-[c:COLLABORATES_WITH {id: $id}]->() WITH {node: c} AS owner"),
            Map.entry("history/wanted-partnerships", PAIR),
            Map.entry("history/held-claims-of-pair", PAIR),
            Map.entry("history/keys-of-held-pair", PAIR));

    /** What counts or loads every claim, or looks through every revision, there is, which no index can spare it. */
    private static final Set<String> COUNTING = Set.of(
            "projection/changes",
            "projection/checksums",
            "projection/claims",
            "projection/entities",
            "projection/merges",
            "history/held-actors",
            "history/held-claims",
            "history/held-partnerships",
            "privacy/clear-reasons");

    private static final List<TimeScope> LENSES = List.of(
            TimeScope.NOW,
            new TimeScope(true, false),
            new TimeScope(false, true),
            new TimeScope(true, true),
            new TimeScope(false, false, Audience.PUBLIC),
            new TimeScope(true, true, Audience.PUBLIC));

    @Autowired
    private Driver driver;

    static Stream<String> names() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/*/*.cypher");
        return Arrays.stream(files)
                .map(StatementPlansIT::name)
                .filter(name ->
                        !name.startsWith("migrations/") && !name.startsWith("mutation/") && !name.startsWith("then/"));
    }

    /** Each statement with each lens that makes another text of it. */
    static Stream<Arguments> statements() throws IOException {
        return names().flatMap(name -> LENSES.stream()
                .filter(lens -> lens.equals(TimeScope.NOW)
                        || !CypherFiles.text(name, lens).equals(CypherFiles.text(name)))
                .map(lens -> Arguments.of(name, lens)));
    }

    private static String name(Resource file) {
        String[] parts = file.toString().split("/");
        return parts[parts.length - 2] + "/"
                + String.valueOf(file.getFilename()).replace(".cypher", "");
    }

    @ParameterizedTest
    @MethodSource("statements")
    @DisplayName("are planned from an index")
    void arePlanned(String name, TimeScope lens) {
        String text = CypherFiles.text(name, lens);
        String asked = text.contains("AS row")
                ? OWNERS.getOrDefault(name, "MATCH (owner:Entity {id: $id})")
                        + " WITH owner, $args AS args CALL (owner, args) { " + text + " } RETURN row"
                : text;
        StatementPlan plan = StatementPlan.of(driver, new Query(asked, parameters()));
        if (COUNTING.contains(name)) {
            plan.pairsNothing();
        } else {
            plan.staysSmall();
        }
    }

    private static Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", "municipality:06632003");
        parameters.put("args", Map.of("id", "municipality:06632003", "ids", List.of()));
        parameters.put("asOf", LocalDate.of(2026, 1, 1));
        parameters.put("revision", 1L);
        parameters.put("inFlight", List.of());
        parameters.put(QueryCompiler.TODAY, LocalDate.of(2026, 1, 1));
        return parameters;
    }
}
