// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 100 MB and a million rows is read in a process that has 64 MB of heap. */
class BigFileIT {

    private static final int ROWS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void isReadInBoundedMemory() throws IOException, InterruptedException {
        Path file = folder.resolve("big.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,type,name,description\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("person:p" + i + ",Person,Erika Muster " + i
                        + ",\"Arbeitet im Familienbüro, berät und vermittelt seit vielen Jahren.\"\n");
            }
        }
        assertThat(Files.size(file)).isGreaterThan(98_000_000);

        Path result = folder.resolve("result");
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigFileIT.class.getName(),
                        file.toString(),
                        result.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reading.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(reading.exitValue()).as(output).isZero();
        assertThat(result).hasContent(ROWS + " items, 0 remarks");
    }

    /** Reads a file, counts what is in it and leaves the counts in another. */
    public static void main(String[] arguments) throws IOException {
        Count count = new Count();
        FileFormats.open(Path.of(arguments[0]), "big", null).read(count);
        Files.writeString(Path.of(arguments[1]), count.items + " items, " + count.remarks + " remarks");
    }

    private static final class Count implements RecordConsumer {
        private long items;
        private long remarks;

        @Override
        public void item(FileRecord item) {
            items++;
        }

        @Override
        public void remark(Diagnostic remark) {
            remarks++;
        }

        @Override
        public void progress(long done, long total) {}
    }
}
