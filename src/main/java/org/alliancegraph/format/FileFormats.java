// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.alliancegraph.format.csv.TextTable;
import org.alliancegraph.format.graph.GraphFiles;
import org.alliancegraph.format.mapping.MappedJson;
import org.alliancegraph.format.mapping.MappedTable;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.format.xlsx.XlsxReader;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Detects the format of a file by its content, not by its name. */
public final class FileFormats {

    /** The first characters of files of other programs, which look like tables and are not supported. */
    private static final Map<String, Pattern> OTHER_PROGRAMS = Map.of(
            "Pajek", beginning("\\*(vertices|network|arcs|edges)\\b"),
            "GML", beginning("((creator|version|comment|#)\\b.*\\R\\s*)*graph\\s*\\["),
            "DOT (Graphviz)",
                    beginning(
                            "((//|#).*\\R\\s*|/\\*[\\s\\S]*?\\*/\\s*)*(strict\\s+)?(di)?graph(\\s+(\"[^\"]*\"|[\\w.-]+))?\\s*\\{"),
            "GDF", beginning("(nodedef|edgedef)\\s*>"),
            "UCINET DL", beginning("dl\\s+(n|nr|nm|format)\\s*="),
            "VNA (NetDraw)", beginning("\\*(node|tie) (data|properties)\\b"),
            "Tulip", beginning("\\(tlp\\b"),
            "vCard", beginning("begin:vcard"),
            "iCalendar", beginning("begin:vcalendar"));

    private FileFormats() {}

    private static Pattern beginning(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Opens a file.
     *
     * @param file where it lies
     * @param name the name of the file as the user knows it, which positions contain
     * @param mapping the meaning of the columns, for a table in an unknown form
     * @throws UnreadableFile if the format is unknown or the file can't be read; the message says what to do
     */
    public static NetworkFile open(Path file, String name, @Nullable Mapping mapping) throws IOException {
        return open(file, name, mapping, FileLimits.DEFAULT);
    }

    /** Opens a file with given limits. */
    public static NetworkFile open(Path file, String name, @Nullable Mapping mapping, FileLimits limits)
            throws IOException {
        FileContent content = FileContent.of(file, name, limits);
        byte[] head = content.head(4096);
        if (head.length == 0) {
            throw new UnreadableFile(DiagnosticCode.EMPTY_FILE, Message.of("file.empty", name));
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw oldOffice(content);
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return zip(content, mapping);
        }
        refuseDocuments(name, head);
        String start = new String(head, encoding(head)).stripLeading();
        start = start.startsWith("\ufeff") ? start.substring(1).stripLeading() : start;
        if (mapping != null) {
            return start.startsWith("{") || start.startsWith("[")
                    ? new MappedJson(content, mapping)
                    : new MappedTable(name, mapping, TextTable.of(content, mapping.separator()), List.of());
        }
        refuseOtherPrograms(name, start);
        if (start.startsWith("<")) {
            return GraphFiles.xml(content);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return GraphFiles.json(content);
        }
        return FormatDetector.of(name, List.of(TextTable.of(content)), List.of(), "CSV");
    }

    private static NetworkFile zip(FileContent content, @Nullable Mapping mapping) throws IOException {
        if (content.isPacked()) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.packed-twice", content.name()));
        }
        List<ZipEntry> entries;
        try (ZipFile zip = new ZipFile(content.path().toFile())) {
            entries = zip.stream()
                    .filter(each -> !each.isDirectory())
                    .limit(100_000)
                    .map(ZipEntry.class::cast)
                    .toList();
        } catch (ZipException e) {
            throw new UnreadableFile(DiagnosticCode.TRUNCATED, Message.of("file.damaged-end", content.name()));
        }
        if (has(entries, "xl/workbook.xml")) {
            XlsxReader xlsx = XlsxReader.open(content);
            return mapping != null
                    ? new MappedTable(content.name(), mapping, mappedSheet(content, xlsx, mapping), xlsx.diagnostics())
                    : FormatDetector.of(content.name(), xlsx.sheets(), xlsx.diagnostics(), "XLSX");
        }
        refusePackedDocuments(content.name(), entries);
        List<Table> tables = FileTables.ofZip(content, entries, mapping);
        if (tables.isEmpty()) {
            throw new UnreadableFile(
                    DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.zip-without-tables", content.name()));
        }
        if (mapping != null) {
            return new MappedTable(content.name(), mapping, tables.getFirst(), List.of());
        }
        return FormatDetector.of(content.name(), tables, List.of(), "zip of CSV files");
    }

    private static Table mappedSheet(FileContent content, XlsxReader xlsx, Mapping mapping) throws UnreadableFile {
        return xlsx.sheets().stream()
                .filter(each -> mapping.sheet() == null || each.title().equalsIgnoreCase(mapping.sheet()))
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(
                        DiagnosticCode.UNKNOWN_FORMAT,
                        mapping.sheet() == null
                                ? Message.of("file.no-visible-sheet", content.name())
                                : Message.of("file.no-such-visible-sheet", content.name(), mapping.sheet())));
    }

    private static UnreadableFile oldOffice(FileContent content) throws IOException {
        try (InputStream in = content.open(null)) {
            String bytes = new String(in.readNBytes(8 << 20), StandardCharsets.ISO_8859_1);
            boolean encrypted = bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
            return encrypted
                    ? new UnreadableFile(DiagnosticCode.PASSWORD_PROTECTED, Message.of("file.password", content.name()))
                    : new UnreadableFile(DiagnosticCode.OLD_EXCEL, Message.of("file.old-excel", content.name()));
        }
    }

    private static void refuseDocuments(String name, byte[] head) throws UnreadableFile {
        String start =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.pdf", name));
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.web-page", name));
        }
    }

    /** Refuses graphs and address books of other programs by name, instead of reading them as tables. */
    private static void refuseOtherPrograms(String name, String start) throws UnreadableFile {
        for (Map.Entry<String, Pattern> each : OTHER_PROGRAMS.entrySet()) {
            if (each.getValue().matcher(start).lookingAt()) {
                throw new UnreadableFile(
                        DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.other-program", name, each.getKey()));
            }
        }
    }

    private static void refusePackedDocuments(String name, List<ZipEntry> entries) throws UnreadableFile {
        if (has(entries, "xl/workbook.bin")) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.binary-workbook", name));
        }
        if (has(entries, "content.xml") && has(entries, "mimetype")) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.open-document", name));
        }
        if (has(entries, "word/document.xml")) {
            throw new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.word-document", name));
        }
    }

    private static boolean has(List<ZipEntry> entries, String name) {
        return entries.stream().anyMatch(each -> each.getName().equals(name));
    }

    static java.nio.charset.Charset encoding(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || (head.length > 1 && head[0] != 0 && head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        boolean big = startsWith(head, 0xFE, 0xFF) || (head.length > 1 && head[0] == 0 && head[1] != 0);
        return big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
