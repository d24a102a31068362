// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alliancegraph.format.csv.TextTable;
import org.alliancegraph.model.Whitespace;

/** Whatever a table holds, it is read as it was written, in each encoding and with each separator. */
class TablesSurviveTest {

    /** A way to write a table; a mark is the byte order mark. */
    record Written(Charset charset, boolean mark, char separator) {}

    @Property(tries = 300)
    void asWritten(@ForAll("ways") Written way, @ForAll("tables") List<List<String>> table) throws IOException {
        assertThat(roundTrip(way, table, way.separator())).isEqualTo(stripped(table));
    }

    @Property(tries = 150)
    void alsoWhereTheSeparatorHasToBeFound(@ForAll("ways") Written way, @ForAll("plainTables") List<List<String>> table)
            throws IOException {
        assertThat(roundTrip(way, table, null)).isEqualTo(stripped(table));
    }

    @Property(tries = 200)
    void anyBytesAreReadOrRefusedButNeverMisunderstood(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("bytes", ".csv");
        try {
            Findings findings = new Findings();
            FileFormats.open(Files.write(file, bytes), "bytes.csv", null).read(findings);
            assertThat(findings.total).isGreaterThanOrEqualTo(findings.done);
        } catch (UnreadableFile refused) {
            assertThat(refused.getMessage()).contains("bytes.csv");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Written> ways() {
        return Arbitraries.of(
                        new Written(Charset.forName("UTF-8"), false, ','),
                        new Written(Charset.forName("UTF-8"), true, ','),
                        new Written(Charset.forName("UTF-16LE"), true, ','),
                        new Written(Charset.forName("UTF-16BE"), true, ','),
                        new Written(Charset.forName("windows-1252"), false, ','))
                .flatMap(way -> Arbitraries.of(',', ';', '\t')
                        .map(separator -> new Written(way.charset(), way.mark(), separator)));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return tables(Arbitraries.strings().withChars("ab1 äöüßéÄÖÜ,;|\t\"\n'=").ofMaxLength(12), 1);
    }

    @Provide
    Arbitrary<List<List<String>>> plainTables() {
        return tables(Arbitraries.strings().withChars("ab1äöüß").ofMinLength(1).ofMaxLength(8), 2);
    }

    private static Arbitrary<List<List<String>>> tables(Arbitrary<String> cell, int leastColumns) {
        Arbitrary<Integer> widths = Arbitraries.integers().between(leastColumns, 6);
        return Combinators.combine(widths, Arbitraries.integers().between(1, 8))
                .flatAs((width, height) -> cell.list().ofSize(width).list().ofSize(height));
    }

    private static List<List<String>> roundTrip(Written way, List<List<String>> table, Character separator)
            throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        try {
            try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), way.charset())) {
                out.write(way.mark() ? "\ufeff" : "");
                try (CsvWriter csv =
                        CsvWriter.builder().fieldSeparator(way.separator()).build(out)) {
                    table.forEach(csv::writeRecord);
                }
            }
            List<List<String>> read = new ArrayList<>();
            Table text = TextTable.of(FileContent.of(file, "table.csv", FileLimits.DEFAULT), separator);
            text.read(row -> read.add(Arrays.asList(row.cells())), new Diagnostics(NullConsumer.SINK), null);
            read.removeIf(row -> row.stream().allMatch(String::isEmpty));
            return read;
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> stripped(List<List<String>> table) {
        return table.stream()
                .map(row -> row.stream().map(Whitespace::strip).toList())
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .toList();
    }
}
