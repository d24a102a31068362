// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.FileFormats;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.FormatWriter;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.graph.KumuWriter;
import org.alliancegraph.format.xlsx.XlsxWriter;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again by the import, also where a file has to help itself. */
class ReadAgainTest {

    @TempDir
    private Path folder;

    @Test
    void claimsThatASheetHasNoRoomForAreOnTheNext() throws IOException {
        ScriptedGraph graph = new ScriptedGraph();
        graph.script(25, page -> {});

        Found found = read(new XlsxWriter(11), graph, ExportFormat.XLSX);

        assertThat(found.claims).hasSize(25);
        assertThat(found.claims.getLast().text("id")).isEqualTo("claim:0000024");
        assertThat(found.claims.getLast().position()).hasToString("network.xlsx, sheet Aussagen 3, row 6");
        assertThat(found.remarks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x005F_",
                "_x005F_x0041_",
                "_x0041_x0042_",
                "__x0041__",
                "a\rb\r\nc",
                "be\u0007ll",
                "'=1+1",
                "''",
                "\\|",
                "👪 “…”"
            })
    void aWorkbookTakesNothingForWhatItIsNot(String note) throws IOException {
        Found found = read(new XlsxWriter(), ScriptedGraph.noting(note), ExportFormat.XLSX);

        assertThat(found.claims.getFirst().text("note")).isEqualTo(note);
    }

    @Test
    void connectionsOfKumuAreKnownByThemselves() throws IOException {
        ScriptedGraph graph = new ScriptedGraph();
        graph.script(3, page -> {});
        Path zip = write(new KumuWriter(), graph, ExportFormat.KUMU);
        Path connections = folder.resolve("connections.csv");
        Files.writeString(
                connections,
                org.alliancegraph.export.Files.unzipped(Files.readAllBytes(zip)).get("connections.csv"));

        Found found = new Found();
        FileFormats.open(connections, "connections.csv", null).read(found);

        assertThat(found.claims).hasSize(3);
        assertThat(found.claims.getFirst().text("role")).isEqualTo("MEMBER");
        assertThat(found.claims.getFirst().text("id")).isEqualTo("claim:0000000");
    }

    private Found read(FormatWriter layout, ScriptedGraph graph, ExportFormat format) throws IOException {
        Found found = new Found();
        FileFormats.open(write(layout, graph, format), "network." + format.ending(), null)
                .read(found);
        return found;
    }

    private Path write(FormatWriter layout, ScriptedGraph graph, ExportFormat format) throws IOException {
        ExportReads reading = new ExportReads(
                graph,
                Cancellation.after(Duration.ofMinutes(1)),
                ExportRequest.whole(format),
                new TimeScope.Snapshot(1, List.of()),
                LocalDate.EPOCH);
        Path file = folder.resolve("network." + format.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            layout.write(ExportedNetwork.of(reading), out);
        }
        return file;
    }

    /** What the import found. */
    private static final class Found implements RecordConsumer {

        private final List<FileRecord> claims = new ArrayList<>();
        private final List<Diagnostic> remarks = new ArrayList<>();

        @Override
        public void item(FileRecord item) {
            claims.add(item);
        }

        @Override
        public void remark(Diagnostic remark) {
            remarks.add(remark);
        }

        @Override
        public void progress(long done, long total) {}
    }
}
