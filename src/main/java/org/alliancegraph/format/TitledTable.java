// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.format.graph.KumuHeaders;
import org.alliancegraph.format.graph.OwnHeaders;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** A table with a title above its header, such as "Network list 2024" in the first row. */
final class TitledTable implements Table {

    /** The number of rows, not counting empty ones, among which the header is searched. */
    private static final int LOOKED_AT = 20;

    /** The least number of cells of a header, in tenths of the cells of the fullest row. */
    private static final int NEARLY = 6;

    private final Table table;
    private final long headerRow;

    private TitledTable(Table table, long headerRow) {
        this.table = table;
        this.headerRow = headerRow;
    }

    /** The table from its header on: the first row with known headers. Without such a row, the whole table. */
    static Table of(Table table) throws IOException {
        long[] found = new long[2];
        table.read(
                row -> {
                    if (row.isEmpty()) {
                        return true;
                    }
                    boolean first = found[0]++ == 0;
                    if (isHeader(table, HeadedRows.header(row), first)) {
                        found[1] = first ? 0 : row.number();
                        return false;
                    }
                    return found[0] < LOOKED_AT;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        return found[1] == 0 ? table : new TitledTable(table, found[1]);
    }

    /**
     * The likely header of a table with unknown columns: the first row that has nearly as many cells as the fullest of
     * the first rows. Titles and notes above a table fill only one or two cells.
     */
    static TableHeader likelyHeader(Table table) throws IOException {
        List<TableHeader> first = new ArrayList<>();
        table.read(
                row -> {
                    if (!row.isEmpty()) {
                        first.add(HeadedRows.header(row));
                    }
                    return first.size() < LOOKED_AT;
                },
                new Diagnostics(NullConsumer.SINK),
                null);
        long most = first.stream().mapToLong(TitledTable::filled).max().orElse(0);
        return first.stream()
                .filter(each -> filled(each) > 1 && filled(each) * 10 >= most * NEARLY)
                .findFirst()
                .orElse(first.getFirst());
    }

    private static long filled(TableHeader row) {
        return row.names().stream().filter(each -> !each.isEmpty()).count();
    }

    private static boolean isHeader(Table table, TableHeader header, boolean first) {
        SheetKind called = SheetKind.called(table.title());
        if (called != null) {
            return OwnHeaders.matches(called, header);
        }
        boolean elements = KumuHeaders.hasElements(header) && (first || KumuHeaders.hasType(header));
        return elements || KumuHeaders.hasConnections(header) || OwnHeaders.kind(header) != null;
    }

    @Override
    public void read(Reader reader, Diagnostics remarks, @Nullable ReadProgress progress) throws IOException {
        remarks.notice(
                DiagnosticCode.ROWS_ABOVE_HEADER,
                position(headerRow, null),
                null,
                null,
                Message.of("format.header-row", headerRow));
        table.read(row -> row.number() < headerRow || reader.row(row), remarks, progress);
    }

    @Override
    public String file() {
        return table.file();
    }

    @Override
    public @Nullable String sheet() {
        return table.sheet();
    }

    @Override
    public String title() {
        return table.title();
    }

    @Override
    public boolean writesEveryCell() {
        return table.writesEveryCell();
    }

    @Override
    public long size() {
        return table.size();
    }
}
