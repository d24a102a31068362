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
import org.alliancegraph.format.mapping.JsonDraft;
import org.alliancegraph.format.mapping.MappedJson;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.format.mapping.SparqlDraft;
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
            case "graph" -> new XgmmlReader(content);
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
        String nodes = outline.nodes();
        String edges = nodes == null ? null : outline.edges(nodes);
        if (nodes != null && edges != null) {
            return new NodeLinkJson(content, nodes, edges);
        }
        String format = outline.format();
        if (format != null) {
            return new MappedJson(content, Mapping.shipped(format));
        }
        String known = outline.mapping();
        if (known != null) {
            throw new UnreadableFile(
                    DiagnosticCode.NEEDS_MAPPING,
                    Message.of("file.known-mapping", content.name(), known),
                    Mapping.shippedText(known));
        }
        if (outline.isSparql()) {
            throw new UnreadableFile(
                    DiagnosticCode.NEEDS_MAPPING, Message.of("file.sparql", content.name()), SparqlDraft.of(content));
        }
        throw new UnreadableFile(
                DiagnosticCode.UNKNOWN_FORMAT,
                Message.of("file.other-json", content.name(), outline.kind()),
                JsonDraft.of(content));
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
