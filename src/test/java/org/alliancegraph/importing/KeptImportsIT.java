// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.ByHand.rest;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.WritingTest;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.mutation.SimilarNames;
import org.alliancegraph.snapshot.Snapshots;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.unit.DataSize;

/** Somebody hands a file in on Friday, the server is restarted at the weekend, and on Monday the plan is applied. */
@WritingTest
@DisplayName("A plan that waits")
class KeptImportsIT {

    private static final String FILE = lines("type;name;kind", "Organization;Am Montag;OTHER");

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private SimilarNames lookalikes;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private ImportApplier application;

    @Autowired
    private Clock clock;

    @TempDir
    private Path data;

    @Test
    void isThereAfterARestartAndIsAppliedThen() throws Exception {
        String id;
        try (Instance friday = new Instance()) {
            id = friday.planned(FILE);
        }
        try (Instance monday = new Instance()) {
            Import waiting = monday.imports.find(id).orElseThrow();
            assertThat(waiting.state()).isEqualTo(Import.State.PLANNED);
            assertThat(counts(waiting)).isEqualTo(Map.of(Outcome.NEW, 1L));
            assertThat(ByHand.rows(waiting)).extracting(PlanRow::id).containsExactly("organization:am-montag");
            assertThat(monday.imports.decide(waiting, Decisions.NONE))
                    .as("the file is there too")
                    .isTrue();
            rest(waiting);
            new ByHand(monday.imports).applied(waiting);
        }
        try (Instance tuesday = new Instance()) {
            assertThat(tuesday.imports.find(id)).isEmpty();
            assertThat(files()).as("nothing is left").containsExactly("in-use");
        }
    }

    @Test
    void keepsTheDraftOfAMappingThatItsFileNeeds() throws Exception {
        String id;
        try (Instance friday = new Instance()) {
            id = friday.planned("Verein;Vorsitz\nHaus Nord;Ada\n");
        }
        try (Instance monday = new Instance()) {
            Import failed = monday.imports.find(id).orElseThrow();
            assertThat(failed.state()).isEqualTo(Import.State.FAILED);
            assertThat(String.valueOf(failed.failure())).contains("file.needs-mapping");
            assertThat(failed.mappingDraft()).contains("attribute:Vorsitz", "\"{Vorsitz}\"");
        }
    }

    @Test
    void isNotFoundIfAnOlderVersionWroteIt() throws Exception {
        String id;
        try (Instance friday = new Instance()) {
            id = friday.planned(FILE);
        }
        Path kept = data.resolve(id + ".import");
        Files.writeString(kept, Files.readString(kept).replaceFirst("\"format\":\\d+,", ""));
        try (Instance monday = new Instance()) {
            assertThat(monday.imports.find(id)).isEmpty();
        }
    }

    @Test
    void isNotSeenByAnotherProcessMeanwhile() throws Exception {
        try (Instance one = new Instance();
                Instance other = new Instance()) {
            String id = one.planned(FILE);
            assertThat(one.imports.find(id)).isPresent();
            assertThat(other.imports.find(id)).isEmpty();
            assertThat(other.imports.find("../" + id)).isEmpty();
            String own = other.planned(FILE);
            assertThat(other.imports.find(own)).isPresent();
            assertThat(one.imports.find(own)).isEmpty();
        }
    }

    @Test
    void isOnDiskBeforeItsStateSaysThatItWaits() throws Exception {
        try (Instance friday = new Instance()) {
            for (int each = 0; each < 20; each++) {
                Import plan = friday.begun(FILE);
                while (!plan.resting()) {
                    Thread.onSpinWait();
                }
                assertThat(files()).contains(plan.id() + ".import").noneMatch(file -> file.endsWith("-being-written"));
            }
        }
    }

    @Test
    void isForgottenAfterAWeekWithItsFile() throws Exception {
        try (Instance friday = new Instance()) {
            friday.planned(FILE);
        }
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(8)));
        for (String each : files()) {
            Files.setLastModifiedTime(data.resolve(each), old);
        }
        try (Instance later = new Instance()) {
            String id = later.planned(FILE);
            assertThat(files()).filteredOn(each -> each.endsWith(".import")).containsExactly(id + ".import");
            assertThat(files()).filteredOn(each -> each.endsWith(".upload")).hasSize(1);
            assertThat(files()).filteredOn(each -> each.endsWith(".plan")).hasSize(1);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** What one process has of imports, from its start to its stop. */
    private final class Instance implements AutoCloseable {

        private final ImportFolder folder = new ImportFolder(data);
        private final Imports imports = new Imports(
                snapshots,
                lookalikes,
                client,
                application,
                clock,
                new UploadStore(folder, DataSize.ofMegabytes(1)),
                new PlanStore(folder),
                folder);

        String planned(String text) throws IOException {
            Import plan = begun(text);
            rest(plan);
            return plan.id();
        }

        Import begun(String text) throws IOException {
            Imports.Upload upload = imports.receive(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "montag.csv")
                    .orElseThrow();
            return imports.plan(imports.wish(upload.path(), upload.name(), null, null, "Ada", null));
        }

        @Override
        public void close() throws IOException {
            imports.destroy();
            folder.destroy();
        }
    }
}
