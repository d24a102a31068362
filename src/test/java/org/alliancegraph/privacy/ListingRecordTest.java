// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who read about people is known afterwards, without an entry for each look at a page. */
class ListingRecordTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T11:00:00Z"));

    @Test
    void isNotedOnceADay() {
        ProcessingRecord record = new ProcessingRecord(folder, Duration.ofDays(1096), now::get);
        ListingRecord listings = new ListingRecord(record, now::get);

        listings.note("Mia", List.of("network", "actors", "viewer", "actors"), " Round table in Eschwege ");
        listings.note("Mia", List.of("actors", "network"), "Round table in Eschwege");
        listings.note("Mia", List.of("actors", "network"), null);
        listings.note("Max", List.of("actors", "network"), List.of("no text"));
        listings.note("Max", List.of("viewer", "enums", "__typename", "revision"), "Nothing about people");
        now.set(now.get().plus(Duration.ofDays(1)));
        listings.note("Mia", List.of("actors", "network"), "Round table in Eschwege");

        assertThat(record.entries())
                .allMatch(each ->
                        each.kind() == ProcessingRecord.Kind.LIST && each.what().equals("actors, network"))
                .extracting(ProcessingRecord.Entry::by, ProcessingRecord.Entry::purpose)
                .containsExactly(
                        tuple("Mia", "Round table in Eschwege"),
                        tuple("Mia", null),
                        tuple("Max", null),
                        tuple("Mia", "Round table in Eschwege"));
    }
}
