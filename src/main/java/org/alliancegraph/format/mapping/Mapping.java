// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.HeadedRows;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.TableHeader;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A mapping from columns of a table to fields, so that any table can be imported without code: see
 * docs/import-formats.md.
 */
public final class Mapping {

    private static final List<String> SHIPPED = List.of(
            "gemeindeverzeichnis",
            "twin-towns-names",
            "twin-towns-relations",
            "h2020-participations",
            "popolo",
            "oparl",
            "followthemoney");

    private final String name;
    private final Layout layout;
    private final Map<String, Conversion> conversions;
    private final List<MappingCondition> skip;
    private final List<MappedRecord> sources;
    private final List<MappedRecord> entities;
    private final List<MappedRecord> claims;
    private final Map<String, Integer> used;

    Mapping(
            String name,
            Layout layout,
            Map<String, Conversion> conversions,
            List<MappingCondition> skip,
            List<MappedRecord> sources,
            List<MappedRecord> entities,
            List<MappedRecord> claims,
            Map<String, Integer> used) {
        this.name = name;
        this.layout = layout;
        this.conversions = conversions;
        this.skip = skip;
        this.sources = sources;
        this.entities = entities;
        this.claims = claims;
        this.used = used;
    }

    /** The layout of the table, as far as it can't be detected. */
    record Layout(
            @Nullable Character separator,
            @Nullable String sheet,
            @Nullable Long headerRow,
            List<String> columns) {}

    /**
     * Reads a mapping file.
     *
     * @throws UnreadableFile with every mistake in it, each with its line
     */
    public static Mapping read(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        }
    }

    /** Reads a mapping. */
    public static Mapping read(InputStream in, String name) throws IOException {
        return new MappingParser(name).parse(YamlNode.read(name, in));
    }

    /** The names of the mappings that come with the product. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** A mapping that comes with the product. */
    public static Mapping shipped(String name) throws IOException {
        return read(
                new ByteArrayInputStream(shippedText(name).getBytes(StandardCharsets.UTF_8)), plain(name) + ".yaml");
    }

    /** A mapping that comes with the product, as it is written. */
    public static String shippedText(String name) throws IOException {
        try (InputStream in = SHIPPED.contains(plain(name))
                ? Mapping.class.getResourceAsStream("/mappings/" + plain(name) + ".yaml")
                : null) {
            if (in == null) {
                throw new UnreadableFile(DiagnosticCode.INVALID_MAPPING, Message.of("mapping.unknown", name, SHIPPED));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String plain(String name) {
        return name.replaceFirst("\\.yaml$", "");
    }

    /** Whether the mapping comes with the product. Such a mapping has more columns than any single file. */
    boolean isShipped() {
        return SHIPPED.contains(plain(name));
    }

    public String name() {
        return name;
    }

    @Nullable
    public Character separator() {
        return layout.separator();
    }

    @Nullable
    public String sheet() {
        return layout.sheet();
    }

    /** The names of the columns of a table without header; empty if it has one. */
    List<String> columns() {
        return layout.columns();
    }

    Map<String, Conversion> conversions() {
        return conversions;
    }

    List<MappingCondition> skip() {
        return skip;
    }

    List<MappedRecord> sources() {
        return sources;
    }

    List<MappedRecord> entities() {
        return entities;
    }

    List<MappedRecord> claims() {
        return claims;
    }

    /** The lists of a JSON file that records are made of. */
    List<JsonList> lists() {
        return Stream.concat(entities.stream(), claims.stream())
                .map(MappedRecord::list)
                .distinct()
                .toList();
    }

    /** The number of the header row; null if the header has to be detected. */
    @Nullable
    Long headerRow() {
        return layout.headerRow();
    }

    /** The header of a table; null if the mapping names the columns. */
    public @Nullable TableHeader header(Table table) throws IOException {
        Long row = headerRow();
        return columns().isEmpty() ? HeadedRows.headerOf(table, row == null ? 0 : row) : null;
    }

    /** The used columns, each with the line of the mapping that uses it first. */
    Map<String, Integer> used() {
        return used;
    }
}
