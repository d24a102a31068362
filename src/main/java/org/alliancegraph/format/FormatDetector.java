// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alliancegraph.format.graph.KumuHeaders;
import org.alliancegraph.format.graph.KumuTables;
import org.alliancegraph.format.graph.NodeTypes;
import org.alliancegraph.format.graph.OwnHeaders;
import org.alliancegraph.format.xlsx.XlsxReader;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Detects by names and headers whether tables are sheets of our workbook or tables of Kumu, and which ones. */
final class FormatDetector {

    private static final int LOOKED_AT = 20;

    private final String name;
    private final List<Diagnostic> said;
    private final List<OwnTables.Sheet> own = new ArrayList<>();
    private final List<Table> elements = new ArrayList<>();
    private final List<Table> connections = new ArrayList<>();

    private FormatDetector(String name, List<Diagnostic> said) {
        this.name = name;
        this.said = new ArrayList<>(said);
    }

    static NetworkFile of(String name, List<Table> tables, List<Diagnostic> said, String writtenAs) throws IOException {
        FormatDetector recognition = new FormatDetector(name, said);
        boolean kumu = false;
        List<TableHeader> headers = new ArrayList<>();
        List<Table> headed = new ArrayList<>();
        for (Table table : tables) {
            headed.add(TitledTable.of(table));
            TableHeader header = HeadedRows.headerOf(headed.getLast());
            headers.add(header == null ? TableHeader.of(0, List.of()) : header);
            kumu |= SheetKind.called(table.title()) == null && KumuHeaders.hasElements(headers.getLast());
        }
        for (int i = 0; i < headed.size(); i++) {
            recognition.sort(headed.get(i), headers.get(i), kumu, headed.size() == 1);
        }
        return recognition.file(headed, headers, writtenAs);
    }

    /** Whether the rows of a table have neither a type nor ids of this product, so that their type is unknown. */
    private static boolean hasForeignIds(Table table, TableHeader header) throws IOException {
        List<@Nullable String> fields = new ArrayList<>();
        for (String each : header.names()) {
            SheetColumn column = SheetKind.ACTORS.column(each);
            fields.add(column == null ? null : column.field());
        }
        int id = fields.indexOf("id");
        if (id < 0 || fields.contains("type")) {
            return false;
        }
        int[] rows = new int[2];
        table.read(
                row -> {
                    if (row.number() > header.row() && !row.cell(id).isEmpty()) {
                        rows[0]++;
                        rows[1] += KeyParser.isId(row.cell(id)) || row.cell(id).matches(SheetRows.EXAMPLE) ? 1 : 0;
                    }
                    return rows[0] < LOOKED_AT;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        return rows[0] > 0 && rows[1] == 0;
    }

    /** Whether a table says of each of its first rows with a word of ours whom or what it describes. */
    private static boolean saysTypes(Table table, TableHeader header) throws IOException {
        int type = 0;
        while (type < header.size() && !isType(header.names().get(type))) {
            type++;
        }
        int column = type;
        int[] rows = new int[2];
        table.read(
                row -> {
                    if (row.number() > header.row() && !row.cell(column).isEmpty()) {
                        rows[0]++;
                        rows[1] += NodeTypes.of(row.cell(column)) == null ? 0 : 1;
                    }
                    return rows[0] < LOOKED_AT;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        return rows[0] > 0 && rows[0] == rows[1];
    }

    private static boolean isType(String header) {
        SheetColumn column = SheetKind.ACTORS.column(header);
        return column != null && column.field().equals("type");
    }

    private void sort(Table table, TableHeader header, boolean kumu, boolean single) throws IOException {
        SheetKind called = SheetKind.called(table.title());
        if (header.size() == 0) {
            return;
        }
        if (called != null) {
            own.add(new OwnTables.Sheet(called, table));
            return;
        }
        if (KumuHeaders.hasElements(header)) {
            elements.add(table);
            return;
        }
        if (KumuHeaders.hasConnections(header)) {
            connections.add(table);
            return;
        }
        SheetKind meant = kumu ? null : OwnHeaders.kind(header);
        if (meant == SheetKind.EVENTS && OwnHeaders.matches(SheetKind.ACTORS, header) && saysTypes(table, header)) {
            meant = SheetKind.ACTORS;
        }
        if (meant == SheetKind.ACTORS && hasForeignIds(table, header)) {
            meant = null;
        }
        if (meant != null) {
            own.add(new OwnTables.Sheet(meant, table));
        } else if (!single) {
            ignored(table);
        }
    }

    private NetworkFile file(List<Table> tables, List<TableHeader> headers, String writtenAs) throws IOException {
        if (!own.isEmpty()) {
            connections.forEach(each -> own.add(new OwnTables.Sheet(SheetKind.CLAIMS, each)));
            elements.forEach(this::ignored);
            return new OwnTables("workbook (" + writtenAs + ")", name, own, said);
        }
        if (!elements.isEmpty() || !connections.isEmpty()) {
            return new KumuTables("Kumu (" + writtenAs + ")", name, elements, connections, said);
        }
        if (headers.stream().allMatch(each -> each.size() == 0)) {
            throw new UnreadableFile(
                    DiagnosticCode.EMPTY_FILE,
                    tables.isEmpty()
                            ? Message.of("file.no-rows-on-visible-sheet", name)
                            : Message.of("file.no-rows", name));
        }
        int first = 0;
        while (headers.get(first).size() == 0) {
            first++;
        }
        if (isMatrix(tables.get(first), headers.get(first))) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.matrix", name));
        }
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.sif(\\.gz)?")) {
            throw new UnreadableFile(
                    DiagnosticCode.NEEDS_MAPPING, Message.of("file.sif", name), MappingDraft.ofSif(name));
        }
        throw needsMapping(headers.get(first), TitledTable.likelyHeader(tables.get(first)));
    }

    /** Whether the first cells of the rows are the names of the columns, in the same order. */
    private static boolean isMatrix(Table table, TableHeader header) throws IOException {
        if (header.size() < 3 || !header.names().getFirst().isEmpty()) {
            return false;
        }
        int[] rows = new int[2];
        table.read(
                row -> {
                    if (row.number() > header.row() && !row.isEmpty()) {
                        rows[0]++;
                        rows[1] += rows[0] < header.size()
                                        && header.names().get(rows[0]).equals(row.cell(0))
                                ? 1
                                : 0;
                    }
                    return rows[0] < LOOKED_AT;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        return rows[0] > 1 && rows[0] == rows[1];
    }

    private UnreadableFile needsMapping(TableHeader top, TableHeader first) {
        List<Message> meant = new ArrayList<>();
        for (String header : first.names()) {
            String nearest = nearest(header);
            if (nearest != null) {
                meant.add(Message.of("header.maybe", nearest, header));
            }
        }
        return new UnreadableFile(
                DiagnosticCode.NEEDS_MAPPING,
                Message.of(
                        "file.needs-mapping", name, MojibakeDetector.mended(String.join(", ", first.names())), meant),
                MappingDraft.of(name, first, first.row() > top.row()));
    }

    private static @Nullable String nearest(String header) {
        for (SheetKind kind : SheetKind.values()) {
            if (kind.column(header) != null) {
                return null;
            }
        }
        for (SheetKind kind : new SheetKind[] {SheetKind.ACTORS, SheetKind.CLAIMS}) {
            String nearest = kind.headers().nearest(header);
            if (nearest != null) {
                return nearest;
            }
        }
        return null;
    }

    /** The sheet of our template that feeds its drop-down lists is hidden, but not every program keeps it so. */
    private void ignored(Table table) {
        if (XlsxReader.LISTS.equals(table.sheet())) {
            return;
        }
        said.add(new Diagnostic(
                Diagnostic.Severity.NOTICE,
                DiagnosticCode.UNKNOWN_SHEET.name(),
                table.position(0, null),
                table.title(),
                Message.of("expected.sheet"),
                table.sheet() == null
                        ? Message.of("header.file-not-read", table.title())
                        : Message.of("header.sheet-not-read", table.title())));
    }
}
