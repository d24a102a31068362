// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.TestData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/**
 * Kills the product at random moments of an import, as a power cut does, and looks what the next start finds: the graph
 * from before, or all of the import. Every file also corrects what the one before it stated, so that claims which a
 * killed import took back have to stand again.
 */
@DisplayName("An import that is killed")
class KilledImportTest {

    private static final int KILLS = 10;
    private static final long CORRECTED = 600;
    private static final long ADDED = 3_000;
    private static final Map<String, Long> BEFORE = Map.of("NEW", 2 * ADDED, "CHANGED", CORRECTED);
    private static final Map<String, Long> AFTER = Map.of("SAME", 2 * ADDED + CORRECTED);
    private static final long SEED = 20_261_123;

    private final Path data = TestData.folder();
    private final Random random = new Random(SEED);

    @TempDir
    private Path files;

    @Test
    void leavesTheGraphAsBeforeOrAsAfter() throws Exception {
        try (var first = ImportProcess.start(data, file(0))) {
            assertThat(first.applied()).isPositive();
        }
        long number = 1;
        long whole;
        try (var unharmed = ImportProcess.start(data, file(number))) {
            assertThat(unharmed.planned()).isEqualTo(BEFORE);
            long began = System.nanoTime();
            assertThat(unharmed.applied()).isPositive();
            whole = System.nanoTime() - began;
        }
        Path file = file(++number);
        for (int kills = 0; kills < KILLS; ) {
            try (var killed = ImportProcess.start(data, file)) {
                Map<String, Long> found = killed.planned();
                assertThat(found).as("after %d kills", kills).isIn(BEFORE, AFTER);
                if (found.equals(AFTER)) {
                    file = file(++number);
                } else {
                    Thread.sleep(Duration.ofNanos((long) (whole * random.nextDouble())));
                    kills++;
                }
            }
        }
        try (var last = ImportProcess.start(data, file)) {
            if (last.planned().equals(BEFORE)) {
                assertThat(last.applied()).isPositive();
            }
        }
        assertThat(leftBehind()).isZero();
        assertThat(standing()).isEqualTo(2 * CORRECTED + 3 * ADDED * number);
    }

    /** Vereine of its own with two claims each, and another year in which those of the first file were founded. */
    private Path file(long number) throws IOException {
        String corrected = actors("first", CORRECTED, "\"founded\": \"%d\"".formatted(1990 + number));
        String added = number == 0 ? "" : "," + actors("r" + number, ADDED, "\"founded\": \"2001\"");
        String claims = number == 0
                ? ""
                : IntStream.range(0, (int) ADDED)
                        .mapToObj(each -> """
                            {"type": "COLLABORATES_WITH", "from": "organization:r%d-%d", "to": "organization:first-%d"}\
                            """.formatted(number, each, each % CORRECTED))
                        .collect(Collectors.joining(","));
        return Files.writeString(
                files.resolve("file%d.json".formatted(number)), """
                    {"format": "alliance-graph", "version": 1, "actors": [%s%s], "claims": [%s]}
                    """.formatted(corrected, added, claims));
    }

    private static String actors(String prefix, long count, String more) {
        return IntStream.range(0, (int) count)
                .mapToObj(each -> """
                    {"id": "organization:%s-%d", "type": "Organization", "name": "Verein %s %d", "kind": "ASSOCIATION", %s}\
                    """.formatted(prefix, each, prefix, each, more))
                .collect(Collectors.joining(","));
    }

    /** How much there is that belongs to no visible revision, or to one that is still under way. */
    private long leftBehind() {
        return count("""
            CALL () {
              MATCH (revision:Staged) WHERE revision.visibleAt > datetime('9999-01-01T00:00Z')
              RETURN revision AS lost
              UNION ALL
              MATCH (entity:Entity) WHERE NOT EXISTS { (:Revision {number: entity.recorded}) }
              RETURN entity AS lost
              UNION ALL
              MATCH (value:Attribute) WHERE NOT EXISTS { ()-[:HAS_ATTRIBUTE]->(value) }
              RETURN value AS lost
              UNION ALL
              MATCH ()-[claim]->()
              WHERE claim.recorded IS NOT NULL AND NOT EXISTS { (:Revision {number: claim.recorded}) }
                OR claim.retracted < 9223372036854775807 AND NOT EXISTS { (:Revision {number: claim.retracted}) }
              RETURN claim AS lost
            }
            RETURN count(lost) AS count\
            """);
    }

    private long standing() {
        return count("MATCH ()-[claim]->() WHERE claim.retracted = 9223372036854775807 RETURN count(claim) AS count");
    }

    private long count(String statement) {
        try (var database = EmbeddedDatabase.start(new EmbeddedProperties(data, 0, DataSize.ofMegabytes(32)))) {
            return database.graph().executeTransactionally(statement, Map.of(), result ->
                    (Long) result.next().get("count"));
        }
    }
}
