// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alliancegraph.TestData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Kills the product while it takes a large import back in parts, and looks what the next start finds: all of the import
 * or nothing of it, and takes it back if it is there. Every other undo is one of an undo, which brings claims back in
 * parts. The last kill is one of the process, those before it are copies of its folder.
 */
@DisplayName("An undo that is killed")
@Tag("slow")
class KilledUndoIT {

    private static final String LARGE = "--alliancegraph.undo.large=400";
    private static final int KILLS = 4;
    private static final int CORRECTED = 300;
    private static final int ADDED = 1_200;
    /** The name and the founding of each. */
    private static final long CLAIMED = 2;

    private static final long SEED = 20_261_124;

    private final Random random = new Random(SEED);
    private final Path data = TestData.folder();

    @TempDir
    private Path files;

    private JsonNode without;
    private JsonNode with;

    @Test
    void leavesTheGraphAsBeforeOrAsAfter() throws Exception {
        try (EmptyProduct product = product(data)) {
            product.imported(file(1990, ""));
            product.imported(file(1991, "," + actors("added", ADDED, 2001)));
        }
        for (Path killed : killed()) {
            goesOn(killed);
        }
    }

    /** The data as undoing leaves it that is killed at several moments, the last time with its process. */
    private List<Path> killed() throws IOException, InterruptedException {
        List<Path> killed = new ArrayList<>();
        int unanswered = 0;
        try (var server = ServerProcess.start(data, LARGE)) {
            Duration lasts = undoneWithoutBeingKilled(server);
            for (int kill = 1; kill <= KILLS; kill++) {
                var undo = server.asks(undo(newest(server::asked)));
                Thread.sleep(Duration.ofMillis(random.nextLong(lasts.toMillis() * kill / KILLS)));
                killed.add(kill == KILLS ? data : server.killedCopy());
                unanswered += undo.isDone() ? 0 : 1;
                if (kill < KILLS) {
                    undo.orTimeout(2, TimeUnit.MINUTES).join();
                }
            }
        }
        assertThat(unanswered).isPositive();
        return killed;
    }

    /** How long it takes to take it back and to bring it back again. */
    private Duration undoneWithoutBeingKilled(ServerProcess server) {
        with = seen(server::asked);
        long begun = System.nanoTime();
        undone(server::asked);
        Duration lasts = Duration.ofNanos(System.nanoTime() - begun);
        without = seen(server::asked);
        assertThat(without.at("/actors/totalCount").asInt()).isEqualTo(CORRECTED);
        assertThat(without.at("/actor/founded/text").asString()).isEqualTo("1990");
        undone(server::asked);
        assertThat(seen(server::asked)).isEqualTo(with).isNotEqualTo(without);
        return lasts;
    }

    /** Either all of the import is there or nothing of it, and it can be taken back. */
    private void goesOn(Path killed) {
        try (EmptyProduct product = product(killed)) {
            Function<String, JsonNode> api =
                    document -> product.answer(document).path("data");
            assertThat(seen(api)).isIn(without, with);
            if (seen(api).equals(with)) {
                undone(api);
            }
            assertThat(seen(api)).isEqualTo(without);
            Remains remains = new Remains(product.driver());
            assertThat(remains.leftBehind()).isZero();
            assertThat(remains.standing()).isEqualTo(CLAIMED * CORRECTED);
        }
    }

    private static EmptyProduct product(Path data) {
        return EmptyProduct.on(data, LARGE);
    }

    private static JsonNode seen(Function<String, JsonNode> api) {
        return api.apply("{ actors { totalCount } partnerships { totalCount }"
                + " actor(id: \"organization:first-7\") { ... on Organization { founded { text } } } }");
    }

    private static long newest(Function<String, JsonNode> api) {
        return api.apply("{ changes(first: 1) { nodes { number } } }")
                .at("/changes/nodes/0/number")
                .asLong();
    }

    private static void undone(Function<String, JsonNode> api) {
        JsonNode answer = api.apply(undo(newest(api)));
        assertThat(answer.at("/undo/errors")).isEmpty();
        assertThat(answer.at("/undo/revision/number").asLong()).isPositive();
    }

    private static String undo(long revision) {
        return "mutation { undo(input: {revision: " + revision + "}) { revision { number } errors { message } } }";
    }

    /**
     * Vereine that were founded in a year, and what else there is. All files have one name, which makes them one
     * source.
     */
    private Path file(int founded, String more) throws IOException {
        String claims = more.isEmpty()
                ? ""
                : IntStream.range(0, ADDED)
                        .mapToObj(each -> """
                            {"type": "COLLABORATES_WITH", "from": "organization:added-%d", "to": "organization:first-%d"}\
                            """.formatted(each, each % CORRECTED))
                        .collect(Collectors.joining(","));
        Path folder = Files.createDirectories(files.resolve("" + founded));
        return Files.writeString(
                folder.resolve("vereine.json"), """
                    {"format": "alliance-graph", "version": 1, "actors": [%s%s], "claims": [%s]}
                    """.formatted(actors("first", CORRECTED, founded), more, claims));
    }

    private static String actors(String prefix, int count, int founded) {
        return IntStream.range(0, count)
                .mapToObj(each -> """
                    {"id": "organization:%s-%d", "type": "Organization", "name": "Verein %s %d", "kind": "ASSOCIATION",
                     "founded": "%d"}\
                    """.formatted(prefix, each, prefix, each, founded))
                .collect(Collectors.joining(","));
    }
}
