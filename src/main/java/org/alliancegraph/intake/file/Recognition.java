// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether tables are ours or Kumu's, and which is which: by their names and by their headers. */
final class Recognition {

    private final String name;
    private final List<Remark> said;
    private final List<OwnTables.Sheet> own = new ArrayList<>();
    private final List<Table> elements = new ArrayList<>();
    private final List<Table> connections = new ArrayList<>();

    private Recognition(String name, List<Remark> said) {
        this.name = name;
        this.said = new ArrayList<>(said);
    }

    static NetworkFile of(String name, List<Table> tables, List<Remark> said, String writtenAs) throws IOException {
        Recognition recognition = new Recognition(name, said);
        boolean kumu = false;
        List<Header> headers = new ArrayList<>();
        List<Table> headed = new ArrayList<>();
        for (Table table : tables) {
            headed.add(TitledTable.of(table));
            Header header = HeadedRows.headerOf(headed.getLast());
            headers.add(header == null ? Header.of(0, List.of()) : header);
            kumu |= SheetKind.called(table.title()) == null && KumuHeaders.hasElements(headers.getLast());
        }
        for (int i = 0; i < headed.size(); i++) {
            recognition.sort(headed.get(i), headers.get(i), kumu, headed.size() == 1);
        }
        return recognition.file(headed, headers, writtenAs);
    }

    private void sort(Table table, Header header, boolean kumu, boolean single) {
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
        if (meant != null) {
            own.add(new OwnTables.Sheet(meant, table));
        } else if (!single) {
            ignored(table);
        }
    }

    private NetworkFile file(List<Table> tables, List<Header> headers, String writtenAs) throws UnreadableFile {
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
                    Code.EMPTY_FILE, name + " has no rows" + (tables.isEmpty() ? " on a visible sheet." : "."));
        }
        throw needsMapping(headers);
    }

    private UnreadableFile needsMapping(List<Header> headers) {
        Header first =
                headers.stream().filter(each -> each.size() > 0).findFirst().orElseThrow();
        StringBuilder meant = new StringBuilder();
        for (String header : first.names()) {
            String nearest = nearest(header);
            if (nearest != null) {
                meant.append(" Did you mean ")
                        .append(nearest)
                        .append(" by \"")
                        .append(header)
                        .append("\"?");
            }
        }
        return new UnreadableFile(
                Code.NEEDS_MAPPING,
                name + " is a table whose columns are not known: "
                        + Remarks.shown(BrokenText.mended(String.join(", ", first.names())))
                        + ". Use the headers of our workbook, or give a mapping file that says what they mean."
                        + meant);
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
        if (Xlsx.LISTS.equals(table.sheet())) {
            return;
        }
        String what = table.sheet() == null ? "The file" : "The sheet";
        said.add(new Remark(
                Remark.Severity.NOTICE,
                Code.UNKNOWN_SHEET.name(),
                table.position(0, null),
                table.title(),
                "Actors, Topics, Events, Sources or Claims",
                what + " \"" + table.title() + "\" is not read: neither its name nor its header is known."));
    }
}
