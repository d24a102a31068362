// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alliancegraph.format.csv.TextTable;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.format.xlsx.XlsxReader;
import org.jspecify.annotations.Nullable;

/** The tables of a file, without any meaning of columns: the sheets of a workbook, or text files with separators. */
public final class FileTables {

    private static final int MOST = 1000;

    private FileTables() {}

    /**
     * A table and its header.
     *
     * @param header the header; null if the table has none
     */
    public record HeadedTable(Table table, @Nullable TableHeader header) {}

    /** All tables of a file; none if the file has no tables, such as a graph. */
    public static List<HeadedTable> of(Path file, String name, @Nullable Mapping mapping) throws IOException {
        FileContent content = FileContent.of(file, name, FileLimits.DEFAULT);
        List<HeadedTable> headed = new ArrayList<>();
        for (Table each : tables(content, mapping)) {
            headed.add(new HeadedTable(each, mapping == null ? header(each) : mapping.header(each)));
        }
        return headed;
    }

    private static @Nullable TableHeader header(Table table) throws IOException {
        return HeadedRows.headerOf(TitledTable.of(table));
    }

    private static List<? extends Table> tables(FileContent content, @Nullable Mapping mapping) throws IOException {
        byte[] head = content.head(64);
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            List<ZipEntry> entries;
            try (ZipFile zip = new ZipFile(content.path().toFile())) {
                entries = zip.stream().map(ZipEntry.class::cast).toList();
            }
            boolean workbook = entries.stream().anyMatch(each -> each.getName().equals("xl/workbook.xml"));
            return workbook ? XlsxReader.open(content).sheets() : ofZip(content, entries, mapping);
        }
        String start = new String(head, FileFormats.encoding(head))
                .replace("\ufeff", "")
                .stripLeading();
        boolean tree = start.startsWith("<") || start.startsWith("{") || start.startsWith("[");
        return tree ? List.of() : List.of(TextTable.of(content, mapping == null ? null : mapping.separator()));
    }

    /** The tables in a zip archive. */
    static List<Table> ofZip(FileContent content, List<ZipEntry> entries, @Nullable Mapping mapping)
            throws IOException {
        List<Table> tables = new ArrayList<>();
        for (ZipEntry entry : entries) {
            String lower = entry.getName().toLowerCase(Locale.ROOT);
            if (lower.matches(".*\\.(csv|tsv|tab|txt)") && !lower.startsWith("__macosx/") && tables.size() < MOST) {
                tables.add(TextTable.of(content.entry(entry), mapping == null ? null : mapping.separator()));
            }
        }
        return tables;
    }
}
