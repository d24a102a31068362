// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
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
 * or nothing of it. Where the undo had gone through, it is undone itself, which brings claims back in parts.
 */
@DisplayName("An undo that is killed")
@Tag("slow")
class KilledUndoIT {

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
        imports(file(1990, ""));
        imports(file(1991, "," + actors("added", ADDED, 2001)));
        Duration lasts = undoneWithoutBeingKilled();
        int unanswered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (var server = server()) {
                assertThat(seen(server)).isIn(without, with);
                var undo = server.asks(undo(newest(server)));
                Thread.sleep(Duration.ofMillis(random.nextLong(lasts.toMillis() * (kill + 1) / KILLS)));
                unanswered += undo.isDone() ? 0 : 1;
            }
        }
        assertThat(unanswered).isPositive();
        try (var server = server()) {
            assertThat(seen(server)).isIn(without, with);
            if (seen(server).equals(with)) {
                undone(server);
            }
            assertThat(seen(server)).isEqualTo(without);
        }
        assertThat(Remains.leftBehind(data)).isZero();
        assertThat(Remains.standing(data)).isEqualTo(CLAIMED * CORRECTED);
    }

    /** How long it takes to take it back and to bring it back again. */
    private Duration undoneWithoutBeingKilled() throws IOException {
        try (var server = server()) {
            with = seen(server);
            long begun = System.nanoTime();
            undone(server);
            Duration lasts = Duration.ofNanos(System.nanoTime() - begun);
            without = seen(server);
            assertThat(without.at("/actors/totalCount").asInt()).isEqualTo(CORRECTED);
            assertThat(without.at("/actor/founded/text").asString()).isEqualTo("1990");
            undone(server);
            assertThat(seen(server)).isEqualTo(with).isNotEqualTo(without);
            return lasts;
        }
    }

    private ServerProcess server() throws IOException {
        return ServerProcess.start(data, "--server.port=0", "--alliancegraph.undo.large=400");
    }

    private static JsonNode seen(ServerProcess server) {
        return server.asked("{ actors { totalCount } partnerships { totalCount }"
                + " actor(id: \"organization:first-7\") { ... on Organization { founded { text } } } }");
    }

    private static long newest(ServerProcess server) {
        return server.asked("{ changes(first: 1) { nodes { number } } }")
                .at("/changes/nodes/0/number")
                .asLong();
    }

    private static void undone(ServerProcess server) {
        JsonNode answer = server.asked(undo(newest(server)));
        assertThat(answer.at("/undo/errors")).isEmpty();
        assertThat(answer.at("/undo/revision/number").asLong()).isPositive();
    }

    private static String undo(long revision) {
        return "mutation { undo(input: {revision: " + revision + "}) { revision { number } errors { message } } }";
    }

    private void imports(Path file) throws IOException {
        try (var imported = ImportProcess.start(data, file)) {
            assertThat(imported.applied()).isPositive();
        }
    }

    /** Vereine that were founded in a year, and what else there is. */
    private Path file(int founded, String more) throws IOException {
        String claims = more.isEmpty()
                ? ""
                : IntStream.range(0, ADDED)
                        .mapToObj(each -> """
                            {"type": "COLLABORATES_WITH", "from": "organization:added-%d", "to": "organization:first-%d"}\
                            """.formatted(each, each % CORRECTED))
                        .collect(Collectors.joining(","));
        return Files.writeString(
                files.resolve(founded + ".json"), """
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
