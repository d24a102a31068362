// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 100 MB and a million rows is read in a process that has 64 MB of heap. */
class BigFileTest {

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

        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigFileTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(reading.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(reading.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).startsWith(ROWS + " items, 0 remarks");
    }

    /** Reads a file, counts what is in it and says how long it took. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Count count = new Count();
        Mapping mapping = arguments.length > 1 ? Mapping.shipped(arguments[1]) : null;
        FileFormats.open(Path.of(arguments[0]), "big", mapping).read(count);
        System.out.println(count.items + " items, " + count.remarks + " remarks, "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
    }

    private static final class Count implements Sink {
        private long items;
        private long remarks;

        @Override
        public void item(Item item) {
            items++;
        }

        @Override
        public void remark(Remark remark) {
            remarks++;
        }

        @Override
        public void progress(long done, long total) {}
    }
}
