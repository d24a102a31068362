// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.TestData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the product at random moments of an import, as a power cut does, while it plans or applies, and looks what the
 * next start finds: the graph from before, or all of the import. Every file also corrects what the one before it
 * stated, so that claims which a killed import took back have to stand again. Two graphs are imported into at a time,
 * since a start takes longer than anything else here.
 */
@DisplayName("An import that is killed")
@Tag("slow")
class KilledImportIT {

    private static final int KILLS = 10;
    private static final int GRAPHS = 2;
    private static final long CORRECTED = 600;
    private static final long ADDED = 3_000;
    private static final Map<String, Long> BEFORE = Map.of("NEW", 2 * ADDED, "CHANGED", CORRECTED);
    private static final Map<String, Long> AFTER = Map.of("SAME", 2 * ADDED + CORRECTED);
    private static final long SEED = 20_261_123;

    @TempDir
    private Path files;

    @Test
    void leavesTheGraphAsBeforeOrAsAfter() {
        Random random = new Random(SEED);
        try (ExecutorService graphs = Executors.newFixedThreadPool(GRAPHS)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, GRAPHS)
                    .mapToObj(each -> new Imported(new Random(random.nextLong())))
                    .map(each -> CompletableFuture.runAsync(each::isKilledAgainAndAgain, graphs))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    /** A graph into which file after file is imported, and its imports are killed. */
    private final class Imported {

        private final Path data = TestData.folder();
        private final Random random;
        private long number;

        Imported(Random random) {
            this.random = random;
        }

        void isKilledAgainAndAgain() {
            try {
                try (var first = ImportProcess.start(data, file(data, number))) {
                    assertThat(first.applied()).isPositive();
                }
                Path file = file(data, ++number);
                for (int kills = 0; kills < KILLS / GRAPHS; ) {
                    try (var killed = ImportProcess.start(data, file)) {
                        if (kills % 3 == 2) {
                            killed.reaches("Planning", random.nextInt(100));
                            kills++;
                        } else if (isThere(killed)) {
                            file = file(data, ++number);
                        } else {
                            killed.reaches("Applying", random.nextInt(100));
                            Thread.sleep(Duration.ofMillis(random.nextInt(200)));
                            kills++;
                        }
                    }
                }
                try (var last = ImportProcess.start(data, file)) {
                    if (!isThere(last)) {
                        assertThat(last.applied()).isPositive();
                    }
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(Remains.leftBehind(data)).isZero();
            assertThat(Remains.standing(data)).isEqualTo(2 * CORRECTED + 3 * ADDED * number);
        }

        /** Whether all of the file is in the graph; the other way is none of it, and nothing lies between. */
        private boolean isThere(ImportProcess process) throws IOException {
            Map<String, Long> found = process.planned();
            assertThat(found).isIn(BEFORE, AFTER);
            return found.equals(AFTER);
        }
    }

    /** Vereine of its own with two claims each, and another year in which those of the first file were founded. */
    private Path file(Path data, long number) throws IOException {
        String corrected = actors("first", CORRECTED, "\"founded\": \"%d\"".formatted(1990 + number));
        String added = number == 0 ? "" : "," + actors("r" + number, ADDED, "\"founded\": \"2001\"");
        String claims = number == 0
                ? ""
                : IntStream.range(0, (int) ADDED)
                        .mapToObj(each -> """
                            {"type": "COLLABORATES_WITH", "from": "organization:r%d-%d", "to": "organization:first-%d"}\
                            """.formatted(number, each, each % CORRECTED))
                        .collect(Collectors.joining(","));
        return Files.writeString(files.resolve("%s-%d.json".formatted(data.getFileName(), number)), """
            {"format": "alliance-graph", "version": 1, "actors": [%s%s], "claims": [%s]}
            """.formatted(
                        corrected, added, claims));
    }

    private static String actors(String prefix, long count, String more) {
        return IntStream.range(0, (int) count)
                .mapToObj(each -> """
                    {"id": "organization:%s-%d", "type": "Organization", "name": "Verein %s %d", "kind": "ASSOCIATION", %s}\
                    """.formatted(prefix, each, prefix, each, more))
                .collect(Collectors.joining(","));
    }
}
