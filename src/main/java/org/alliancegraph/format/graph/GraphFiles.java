// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.NetworkFile;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.format.json.OwnJson;
import org.alliancegraph.format.xlsx.XlsxReader;
import org.alliancegraph.message.Message;

/** Detects the format of a file in XML or JSON. */
public final class GraphFiles {

    private GraphFiles() {}

    public static NetworkFile xml(FileContent content) throws IOException {
        String root = root(content);
        return switch (root) {
            case "graphml" -> new GraphMlReader(content);
            case "gexf" -> new GexfReader(content);
            default ->
                throw new UnreadableFile(
                        DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.other-xml", content.name(), root));
        };
    }

    public static NetworkFile json(FileContent content) throws IOException {
        JsonOutline outline = JsonOutline.of(content);
        if (outline.isOurs()) {
            return new OwnJson(content);
        }
        if (outline.isKumus()) {
            return new KumuJson(content);
        }
        String known = outline.mapping();
        throw new UnreadableFile(
                known == null ? DiagnosticCode.UNKNOWN_FORMAT : DiagnosticCode.NEEDS_MAPPING,
                known == null
                        ? Message.of("file.other-json", content.name(), outline.kind())
                        : Message.of("file.known-mapping", content.name(), known));
    }

    private static String root(FileContent content) throws IOException {
        try (InputStream in = content.open(null)) {
            XMLStreamReader xml = XmlInput.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName();
                }
            }
        } catch (XMLStreamException e) {
            throw XlsxReader.failure(content.name(), e);
        }
        throw new UnreadableFile(DiagnosticCode.MALFORMED, Message.of("file.empty-xml", content.name()));
    }
}
