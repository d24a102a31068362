// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An import in memory")
class RecentImportsTest {

    private Instant now = Instant.parse("2026-11-22T11:00:00Z");
    private final RecentImports recent = new RecentImports(() -> now);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is forgotten a week after it began, unless it is under way")
    void isForgotten() {
        recent.add(ended("ended"));
        recent.add(underWay("long"));
        now = now.plus(Duration.ofDays(7));
        assertThat(recent.find("ended", id -> null)).isPresent();

        now = now.plusSeconds(1);

        assertThat(recent.find("ended", id -> null)).isEmpty();
        assertThat(recent.find("long", id -> null)).isPresent();
        assertThat(recent.all()).extracting(Import::id).containsExactly("long");
    }

    @Test
    @DisplayName("is forgotten when a thousand have begun since, unless it is under way")
    void isOneOfThousand() {
        recent.add(underWay("long"));
        IntStream.rangeClosed(1, RecentImports.MOST + 5).forEach(each -> recent.add(ended("number " + each)));

        assertThat(recent.all()).hasSize(RecentImports.MOST);
        assertThat(recent.find("long", id -> null)).isPresent();
        assertThat(recent.find("number 6", id -> null)).isEmpty();
        assertThat(recent.find("number 7", id -> null)).isPresent();
    }

    @Test
    @DisplayName("is read from its file again if it was forgotten")
    void isReadAgain() {
        Import kept = ended("kept");
        assertThat(recent.find("kept", id -> kept)).contains(kept);
        assertThat(recent.find("kept", id -> null)).contains(kept);
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("has failed if planning or applying it throws, whatever that is")
    void hasFailed(Throwable failure) {
        Import planning = underWay("planning");
        planning.plan(
                () -> {
                    fail(failure);
                    return null;
                },
                RecentImportsTest::neverKept);

        assertThat(planning.state()).isEqualTo(Import.State.FAILED);
        assertThat(planning.failure()).isNotNull();
    }

    private Import ended(String id) {
        Import ended = underWay(id);
        ended.plan(
                () -> {
                    throw new OutOfMemoryError("A file that is too large");
                },
                RecentImportsTest::neverKept);
        return ended;
    }

    private static void neverKept(ImportPlan plan) {
        throw new AssertionError("A failed import keeps no plan: " + plan);
    }

    private Import underWay(String id) {
        return new Import(
                id,
                new ImportWish(
                        folder.resolve("a.csv"), "a.csv", null, "source:a", Map.of(), "A test", "A test.", Set.of()),
                new PlanFile(folder.resolve("rows.plan")));
    }

    static List<Throwable> failures() {
        return List.of(new OutOfMemoryError(), new StackOverflowError(), new IllegalStateException());
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
