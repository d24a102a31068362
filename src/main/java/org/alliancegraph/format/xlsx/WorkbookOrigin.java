// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.graph.XmlInput;
import org.dhatim.fastexcel.Workbook;

/**
 * The source of the file from which a plan's workbook was made. When the workbook is imported, its claims get the same
 * source, even under another file name. The origin is in the document properties, which spreadsheet programs keep.
 */
public record WorkbookOrigin(String source, String title) {

    private static final String SOURCE = "Alliance Graph source";
    private static final String TITLE = "Alliance Graph title";
    private static final String PART = "docProps/custom.xml";
    private static final int LONGEST = 1 << 16;

    void write(Workbook workbook) {
        workbook.properties().setTextProperty(SOURCE, source).setTextProperty(TITLE, title);
    }

    /** The origin of a file; empty if it is not the workbook of a plan. */
    public static Optional<WorkbookOrigin> of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry part = zip.getEntry(PART);
            if (part == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(part)) {
                Map<String, String> texts = texts(in.readNBytes(LONGEST));
                String source = texts.get(SOURCE);
                return source == null
                        ? Optional.empty()
                        : Optional.of(new WorkbookOrigin(source, texts.getOrDefault(TITLE, source)));
            }
        } catch (IOException | XMLStreamException noneOfOurs) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(byte[] xml) throws XMLStreamException {
        Map<String, String> texts = new HashMap<>();
        XMLStreamReader reader = XmlInput.reader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("property")) {
                texts.put(String.valueOf(XmlInput.attribute(reader, "name")), XmlInput.text(reader));
            }
        }
        return texts;
    }
}
