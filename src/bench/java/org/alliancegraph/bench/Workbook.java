// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.sample.national.NationalNetwork;
import org.alliancegraph.sample.national.NetworkConsumer;
import org.jspecify.annotations.Nullable;

/** The network as our own workbook, a zip of CSV files: what the importer is given. */
final class Workbook implements NetworkConsumer, Closeable {

    private static final Map<String, List<String>> HEADERS = headers();

    private final Path folder;
    private final Map<String, CsvWriter> sheets = new LinkedHashMap<>();

    private Workbook(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (var each : HEADERS.entrySet()) {
            CsvWriter sheet = CsvWriter.builder().build(file(each.getKey()));
            sheet.writeRecord(each.getValue());
            sheets.put(each.getKey(), sheet);
        }
    }

    /** The workbook with so many claims; made once. */
    static Path of(int claims) throws IOException {
        Path zip = Options.FOLDER.resolve("network-" + claims + ".zip");
        if (!Files.exists(zip)) {
            Workbook workbook = new Workbook(Options.FOLDER.resolve("network-" + claims));
            new NationalNetwork(claims, 1).generate(workbook);
            workbook.close();
            workbook.pack(zip);
        }
        return zip;
    }

    private static Map<String, List<String>> headers() {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Sources", List.of("id", "title", "publisher", "date"));
        headers.put("Topics", List.of("id", "labelDe", "labelEn"));
        headers.put("Actors", List.of("id", "type", "name", "kind", "level", "ags"));
        headers.put("Events", List.of("id", "name"));
        headers.put(
                "Claims",
                List.of(
                        "id",
                        "type",
                        "from",
                        "to",
                        "property",
                        "value",
                        "kind",
                        "role",
                        "stance",
                        "status",
                        "validFrom",
                        "validTo",
                        "rank",
                        "source",
                        "locator"));
        return headers;
    }

    private Path file(String sheet) {
        return folder.resolve(sheet + ".csv");
    }

    @Override
    public void entity(EntityType form, String id, Map<String, String> fields) {
        String sheet = switch (form) {
            case SOURCE -> "Sources";
            case TOPIC -> "Topics";
            case EVENT -> "Events";
            default -> "Actors";
        };
        write(sheet, column -> switch (column) {
            case "id" -> id;
            case "type" -> form.label();
            default -> fields.getOrDefault(column, "");
        });
    }

    @Override
    public void claim(Claim claim, @Nullable Attribute value) {
        write("Claims", column -> switch (column) {
            case "id" -> claim.id();
            case "type" -> claim.type().name();
            case "from" -> claim.from();
            case "to" -> value == null ? claim.to() : "";
            case "property" -> value == null ? "" : value.property();
            case "value" -> value == null ? "" : value.value();
            case "kind" -> text(claim.kind());
            case "role" -> text(claim.role());
            case "stance" -> text(claim.stance());
            case "status" -> claim.status().name();
            case "validFrom" -> text(claim.validity().from());
            case "validTo" -> text(claim.validity().to());
            case "rank" -> claim.rank().name();
            case "source" -> claim.source();
            default -> text(claim.locator());
        });
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private void write(String sheet, java.util.function.UnaryOperator<String> cell) {
        sheets.get(sheet).writeRecord(HEADERS.get(sheet).stream().map(cell).toList());
    }

    private void pack(Path zip) throws IOException {
        Path part = Files.createTempFile(Options.FOLDER, "network", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(part))) {
            for (String each : HEADERS.keySet()) {
                out.putNextEntry(new ZipEntry(each + ".csv"));
                Files.copy(file(each), out);
                out.closeEntry();
            }
        }
        Files.move(part, zip);
    }

    @Override
    public void close() {
        try {
            for (CsvWriter each : sheets.values()) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
