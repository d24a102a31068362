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
import org.alliancegraph.format.json.JsonPass;
import org.alliancegraph.format.json.OwnJson;
import org.alliancegraph.format.xlsx.XlsxReader;
import org.alliancegraph.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Finds out which of the formats written in XML or JSON a file has. */
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
        try (InputStream in = content.open(null);
                JsonParser json = JsonMapper.shared().createParser(in)) {
            boolean ours = false;
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String property = json.currentName();
                    json.nextToken();
                    switch (property) {
                        case "elements", "connections" -> {
                            return new KumuJson(content);
                        }
                        case "topics", "actors", "sources", "claims" -> {
                            return new OwnJson(content);
                        }
                        case "format" -> ours = "alliance-graph".equals(json.getValueAsString());
                        case "events" -> {
                            if (ours) {
                                return new OwnJson(content);
                            }
                            json.skipChildren();
                        }
                        case "@context" -> throw unknown(content, Message.of("file.json-ld"));
                        default -> json.skipChildren();
                    }
                }
            }
        } catch (JacksonException e) {
            throw JsonPass.unreadable(content.name(), e);
        }
        throw unknown(content, Message.of("file.without-known-lists"));
    }

    private static UnreadableFile unknown(FileContent content, Message why) {
        return new UnreadableFile(DiagnosticCode.UNKNOWN_FORMAT, Message.of("file.other-json", content.name(), why));
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
