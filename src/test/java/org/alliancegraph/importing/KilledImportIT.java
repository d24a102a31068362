// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.TestData;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the product at random moments of an import, as a power cut does, while it plans or applies, and looks what the
 * next start finds: the graph from before, or all of the import. That start then imports the file. Every file also
 * corrects what the one before it stated, so that claims which a killed import took back have to stand again. The last
 * kill of each import is one of the process, those before it are copies of its folder.
 */
@DisplayName("An import that is killed")
@Tag("slow")
class KilledImportIT {

    private static final int IMPORTS = 2;
    private static final int KILLS = 3;
    private static final long CORRECTED = 600;
    private static final long ADDED = 3_000;
    private static final Map<Outcome, Long> BEFORE = Map.of(Outcome.NEW, 2 * ADDED, Outcome.CHANGED, CORRECTED);
    private static final Map<Outcome, Long> AFTER = Map.of(Outcome.SAME, 2 * ADDED + CORRECTED);
    private static final long SEED = 20_261_123;

    private final Random random = new Random(SEED);
    private final Path data = TestData.folder();

    @TempDir
    private Path files;

    private int unfinished;

    @Test
    void leavesTheGraphAsBeforeOrAsAfter() throws Exception {
        try (EmptyProduct product = EmptyProduct.on(data)) {
            product.imported(file(0));
        }
        for (int number = 1; number <= IMPORTS; number++) {
            for (Path killed : killed(file(number))) {
                goesOn(killed, number);
            }
        }
        assertThat(unfinished).isPositive();
    }

    /** The data as an import leaves it that is killed while it plans, and again and again while it applies. */
    private List<Path> killed(Path file) throws IOException, InterruptedException {
        List<Path> killed = new ArrayList<>();
        try (ImportProcess process = ImportProcess.start(data, file)) {
            process.reaches("Planning", random.nextInt(100));
            killed.add(process.killedCopy());
            for (int percent : random.ints(KILLS, 0, 100).sorted().toArray()) {
                process.reaches("Applying", percent);
                Thread.sleep(random.nextInt(100));
                killed.add(process.killedCopy());
                unfinished += process.applied() ? 0 : 1;
            }
        }
        killed.add(data);
        return killed;
    }

    /** Either all of the file is in the graph or none of it, and nothing lies between. */
    private void goesOn(Path killed, int number) throws IOException {
        try (EmptyProduct product = EmptyProduct.on(killed)) {
            Import plan = product.planned(file(number));
            assertThat(plan.plan().counts()).isIn(BEFORE, AFTER);
            if (plan.plan().counts().equals(BEFORE)) {
                product.apply(plan);
            }
            Remains remains = new Remains(product.driver());
            assertThat(remains.leftBehind()).isZero();
            assertThat(remains.standing()).isEqualTo(2 * CORRECTED + 3 * ADDED * number);
        }
    }

    /**
     * Vereine of its own with two claims each, and another year in which those of the first file were founded. All
     * files have one name, which makes them one source.
     */
    private Path file(int number) throws IOException {
        String corrected = actors("first", CORRECTED, "\"founded\": \"%d\"".formatted(1990 + number));
        String added = number == 0 ? "" : "," + actors("r" + number, ADDED, "\"founded\": \"2001\"");
        String claims = number == 0
                ? ""
                : IntStream.range(0, (int) ADDED)
                        .mapToObj(each -> """
                            {"type": "COLLABORATES_WITH", "from": "organization:r%d-%d", "to": "organization:first-%d"}\
                            """.formatted(number, each, each % CORRECTED))
                        .collect(Collectors.joining(","));
        Path folder = Files.createDirectories(files.resolve("" + number));
        return Files.writeString(folder.resolve("vereine.json"), """
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
}
