// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Tables as people fill them in: mostly without ids, some rows twice, names that several bear, sources by title, and
 * values that other rows contradict.
 */
record Handmade(List<List<String>> actors, List<List<String>> topics, List<List<String>> claims) {

    private static final List<String> ACTORS = List.of(
            "id", "type", "name", "alternativeNames", "kind", "state", "founded", "keys", "tags", "Leitbild", "source");
    private static final List<String> TOPICS = List.of("labelDe", "labelEn", "broader", "description");
    private static final List<String> CLAIMS =
            List.of("type", "from", "to", "property", "value", "status", "validFrom", "note", "source");

    private static final String[] NAMES = {"Haus Nord", "Haus Süd", "Müller & Söhne", "haus nord", "Netz | Werk"};

    /** Writes it as a zip of CSV files. */
    Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            table(zip, "Akteure.csv", ACTORS, actors);
            table(zip, "Themen.csv", TOPICS, topics);
            table(zip, "Aussagen.csv", CLAIMS, claims);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(ZipOutputStream zip, String name, List<String> header, List<List<String>> rows)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStreamWriter out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }

    static Arbitrary<Handmade> all() {
        Arbitrary<List<List<String>>> actors = rows(List.of(
                or("", "", "", "organization:mine", "person:mine"),
                or("Organisation", "Person", "Bündnis", "Projekt"),
                or(NAMES),
                or("", "", "H. Nord|Nordhaus", "Bar \\| Balken"),
                or("", "", "Verein", "Stiftung", "Programm"),
                or("", "Hessen", "Bayern"),
                or("", "2007", "um 2016", "vor 2019"),
                or("", "", "", "own:1|own:2", "own:2", "wikidata:Q1"),
                or("", "jung|alt"),
                or("", "Für alle", "'=Summe"),
                or("", "Chronik", "Chronik!", "Heft 3")));
        Arbitrary<List<List<String>>> topics = rows(List.of(
                or("Kita", "Pflege", "Familie"),
                or("", "Childcare"),
                or("", "Familie", "Kita|Pflege"),
                or("", "Text")));
        Arbitrary<List<List<String>>> claims = rows(List.of(
                or("COLLABORATES_WITH", "Teilnahme", "Eigenschaft", "arbeitet an"),
                or(NAMES),
                or("Haus Süd", "Kita", "Müller & Söhne", "organization:mine"),
                or("Gründung", "Motto"),
                or("1998", "um 2016", "Hand in Hand"),
                or("", "beendet"),
                or("", "2018-03", "seit März 2018"),
                or("", "eine Notiz"),
                or("", "Chronik", "Heft 3")));
        return Combinators.combine(actors, topics, claims).as(Handmade::new);
    }

    private static Arbitrary<String> or(String... texts) {
        return Arbitraries.of(texts);
    }

    private static Arbitrary<List<List<String>>> rows(List<Arbitrary<String>> cells) {
        return Combinators.combine(cells).as(row -> row).list().ofMaxSize(7);
    }
}
