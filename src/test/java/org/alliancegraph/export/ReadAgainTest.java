// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.graph.Cancellation;
import org.alliancegraph.graph.Lens;
import org.alliancegraph.intake.file.FileFormats;
import org.alliancegraph.intake.file.Item;
import org.alliancegraph.intake.file.Remark;
import org.alliancegraph.intake.file.Sink;
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

        Found found = read(new WorkbookLayout(11), graph, Format.XLSX);

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
        Found found = read(new WorkbookLayout(), ScriptedGraph.noting(note), Format.XLSX);

        assertThat(found.claims.getFirst().text("note")).isEqualTo(note);
    }

    @Test
    void connectionsOfKumuAreKnownByThemselves() throws IOException {
        ScriptedGraph graph = new ScriptedGraph();
        graph.script(3, page -> {});
        Path zip = write(new KumuLayout(), graph, Format.KUMU);
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

    private Found read(Layout layout, ScriptedGraph graph, Format format) throws IOException {
        Found found = new Found();
        FileFormats.open(write(layout, graph, format), "network." + format.ending(), null)
                .read(found);
        return found;
    }

    private Path write(Layout layout, ScriptedGraph graph, Format format) throws IOException {
        Reading reading = new Reading(
                graph,
                Cancellation.after(Duration.ofMinutes(1)),
                Request.whole(format),
                new Lens.Snapshot(1, List.of()));
        Path file = folder.resolve("network." + format.ending());
        try (OutputStream out = Files.newOutputStream(file)) {
            layout.write(Network.of(reading), out);
        }
        return file;
    }

    /** What the import found. */
    private static final class Found implements Sink {

        private final List<Item> claims = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        @Override
        public void item(Item item) {
            claims.add(item);
        }

        @Override
        public void remark(Remark remark) {
            remarks.add(remark);
        }

        @Override
        public void progress(long done, long total) {}
    }
}
