// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.Table;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.format.graph.XmlInput;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads an Excel workbook: its sheets, the formats of its numbers, and its parts that are not read. It uses the zip and
 * XML readers of the JDK, because streaming libraries tell little of merged cells, formulas and links, and do not bound
 * memory.
 */
public final class XlsxReader {

    /** The hidden sheet of our template with the values of its drop-down lists. */
    public static final String LISTS = "Lists";

    private final FileContent content;
    private final Map<String, FileContent> parts = new HashMap<>();
    private final List<Table> sheets = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();
    private final ExcelDates dates = new ExcelDates();
    private final Map<String, Integer> fills = new HashMap<>();
    private SoftReference<SharedStrings> texts = new SoftReference<>(null);

    private XlsxReader(FileContent content) {
        this.content = content;
    }

    public static XlsxReader open(FileContent content) throws IOException {
        XlsxReader xlsx = new XlsxReader(content);
        xlsx.indexParts();
        try {
            xlsx.readWorkbook();
            xlsx.readStyles();
        } catch (XMLStreamException e) {
            throw failure(content.name(), e);
        }
        return xlsx;
    }

    public List<Table> sheets() {
        return sheets;
    }

    /** The diagnostics about the whole workbook. */
    public List<Diagnostic> diagnostics() {
        return said;
    }

    /** The colour of a cell of a style, as a number; 0 if it has none. */
    int colour(@Nullable String style) {
        return style == null ? 0 : fills.getOrDefault(style, 0);
    }

    ExcelDates dates() {
        return dates;
    }

    SharedStrings texts() throws IOException {
        SharedStrings known = texts.get();
        if (known == null) {
            FileContent part = parts.get("xl/sharedStrings.xml");
            known = part == null ? new SharedStrings() : SharedStrings.read(part);
            texts = new SoftReference<>(known);
        }
        return known;
    }

    public static IOException failure(String name, XMLStreamException e) {
        Throwable cause = e.getNestedException();
        if (cause instanceof UnreadableFile unreadable) {
            return unreadable;
        }
        return new UnreadableFile(
                DiagnosticCode.MALFORMED, Message.of("file.damaged", name, String.valueOf(e.getMessage())));
    }

    private void indexParts() throws IOException {
        boolean links = false;
        try (ZipFile zip = new ZipFile(content.path().toFile())) {
            for (ZipEntry entry : zip.stream().limit(100_000).toList()) {
                parts.put(entry.getName(), content.entry(entry));
                links |= entry.getName().startsWith("xl/externalLinks/");
            }
        }
        if (parts.containsKey("xl/vbaProject.bin")) {
            report(DiagnosticCode.MACROS, null, Message.of("sheet.macros"));
        }
        if (links) {
            report(DiagnosticCode.EXTERNAL_LINKS, null, Message.of("sheet.external-links"));
        }
    }

    private void readWorkbook() throws IOException, XMLStreamException {
        Map<String, String> targets = relations("xl/_rels/workbook.xml.rels");
        FileContent workbook = parts.get("xl/workbook.xml");
        if (workbook == null) {
            throw new UnreadableFile(
                    DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.other-spreadsheet", content.name()));
        }
        each(workbook, xml -> {
            switch (xml.getLocalName()) {
                case "workbookPr" -> {
                    String since1904 = XmlInput.attribute(xml, "date1904");
                    if ("1".equals(since1904) || "true".equals(since1904)) {
                        dates.since1904();
                    }
                }
                case "sheet" -> sheet(xml, targets);
                default -> {}
            }
        });
    }

    private void sheet(XMLStreamReader xml, Map<String, String> targets) {
        String name = String.valueOf(XmlInput.attribute(xml, "name"));
        String state = XmlInput.attribute(xml, "state");
        String relation = xml.getAttributeCount() == 0 ? null : relation(xml);
        FileContent part = parts.get(targets.getOrDefault(String.valueOf(relation), ""));
        if (state != null && !state.equals("visible")) {
            if (!name.equals(LISTS)) {
                report(DiagnosticCode.HIDDEN_SHEET, name, Message.of("sheet.hidden", name));
            }
        } else if (part != null) {
            sheets.add(new XlsxSheetReader(this, content.name(), name, part));
        }
    }

    private static @Nullable String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean qualified = xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty();
            if (qualified && xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private Map<String, String> relations(String name) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        FileContent part = parts.get(name);
        if (part != null) {
            each(part, xml -> {
                String target = XmlInput.attribute(xml, "Target");
                if (target != null && !"External".equals(XmlInput.attribute(xml, "TargetMode"))) {
                    String full = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(String.valueOf(XmlInput.attribute(xml, "Id")), full);
                }
            });
        }
        return targets;
    }

    private void readStyles() throws IOException, XMLStreamException {
        FileContent part = parts.get("xl/styles.xml");
        if (part == null) {
            return;
        }
        int[] index = {-1};
        int[] fill = {-1};
        Set<Integer> coloured = new HashSet<>();
        each(part, xml -> {
            switch (xml.getLocalName()) {
                case "fill" -> fill[0]++;
                case "patternFill" -> {
                    if ("solid".equals(XmlInput.attribute(xml, "patternType"))) {
                        coloured.add(fill[0]);
                    }
                }
                case "numFmt" ->
                    dates.format(
                            number(XmlInput.attribute(xml, "numFmtId")),
                            String.valueOf(XmlInput.attribute(xml, "formatCode")));
                case "cellXfs" -> index[0] = 0;
                case "cellStyles", "dxfs" -> index[0] = -1;
                case "xf" -> {
                    if (index[0] >= 0) {
                        int filled = number(XmlInput.attribute(xml, "fillId"));
                        if (coloured.contains(filled)) {
                            fills.put(Integer.toString(index[0]), filled);
                        }
                        dates.style(index[0]++, number(XmlInput.attribute(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        });
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private void report(DiagnosticCode code, @Nullable String sheet, Message message) {
        Position position = new Position(content.name(), sheet, 0, null);
        said.add(new Diagnostic(Diagnostic.Severity.NOTICE, code.name(), position, null, null, message));
    }

    private static void each(FileContent part, Element element) throws IOException, XMLStreamException {
        try (InputStream in = part.open(null)) {
            XMLStreamReader xml = XmlInput.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element.start(xml);
                }
            }
        }
    }

    /** Handles the start of an element. */
    @FunctionalInterface
    private interface Element {
        void start(XMLStreamReader xml) throws XMLStreamException;
    }
}
