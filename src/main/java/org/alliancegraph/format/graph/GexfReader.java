// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reads GEXF 1.2 and 1.3, as Gephi writes it. The time of an edge becomes the validity of its claim. */
final class GexfReader extends GraphXmlReader {

    static final List<String> TIMES = List.of("start", "end", "timestamp");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, Cell>> defaults = new HashMap<>();
    private String attributesOf = "";
    private String attribute = "";
    private @Nullable String direction;

    GexfReader(FileContent content) {
        super(content);
    }

    @Override
    public String format() {
        return "GEXF";
    }

    @Override
    void start(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "meta" -> meta(xml, draws);
            case "graph" -> {
                direction = XmlInput.attribute(xml, "defaultedgetype");
                for (String each : TIMES) {
                    String time = XmlInput.attribute(xml, each);
                    if (time != null && draws.wantsNodes()) {
                        draws.notRead(draws.position(xml), each, time, Message.of("graph.of-file-not-read", each));
                    }
                }
            }
            case "attributes" -> attributesOf = String.valueOf(XmlInput.attribute(xml, "class"));
            case "attribute" -> {
                String id = String.valueOf(XmlInput.attribute(xml, "id"));
                String title = XmlInput.attribute(xml, "title");
                attribute = title == null ? id : title;
                names.put(attributesOf + " " + id, attribute);
            }
            case "default" -> {
                String text = Whitespace.strip(XmlInput.text(xml));
                if (!text.isEmpty()) {
                    defaults.computeIfAbsent(attributesOf, key -> new LinkedHashMap<>())
                            .put(known(attribute), new Cell(text, attribute));
                }
            }
            case "node" -> element(xml, draws, "node");
            case "edge" -> element(xml, draws, "edge");
            default -> {}
        }
    }

    /** Reports metadata of the file, unless the file is our own export. */
    private static void meta(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        Position position = draws.position(xml);
        String name = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("meta")) {
            if (xml.isStartElement()) {
                name = xml.getLocalName();
            } else if (xml.isCharacters() && !xml.isWhiteSpace() && draws.wantsNodes() && !name.equals("creator")) {
                draws.notRead(
                        position, name, Whitespace.strip(xml.getText()), Message.of("graph.of-file-not-read", name));
            }
        }
    }

    private void element(XMLStreamReader xml, GraphElementConsumer draws, String element) throws XMLStreamException {
        Position position = draws.position(xml);
        Map<String, String> own = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            own.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Map<String, Cell> values = new LinkedHashMap<>();
        GexfElement parts = new GexfElement(position, own, values, draws);
        int spells = 0;
        boolean nested = false;
        while (!nested
                && (xml.next() != XMLStreamConstants.END_ELEMENT
                        || !xml.getLocalName().equals(element))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "attvalue" -> value(xml, element, values, position, draws);
                case "parent" -> own.putIfAbsent("pid", String.valueOf(XmlInput.attribute(xml, "for")));
                case "spell" -> {
                    if (spells++ == 0) {
                        own.computeIfAbsent("start", key -> XmlInput.attribute(xml, "start"));
                        own.computeIfAbsent("end", key -> XmlInput.attribute(xml, "end"));
                        own.computeIfAbsent("timestamp", key -> XmlInput.attribute(xml, "timestamp"));
                    }
                }
                case "nodes", "node" -> nested = true;
                case "color", "position", "size", "shape", "thickness" -> {
                    if (element.equals("node") == draws.wantsNodes()) {
                        parts.drawing(xml);
                    }
                }
                default -> {}
            }
        }
        defaults.getOrDefault(element, Map.of()).forEach(values::putIfAbsent);
        boolean node = element.equals("node");
        if (spells > 1 && node == draws.wantsNodes()) {
            draws.remarks()
                    .notice(
                            DiagnosticCode.SEVERAL_SPELLS,
                            position.at("spells"),
                            String.valueOf(spells),
                            Message.of("expected.one"),
                            Message.of("graph.several-spells", spells));
        }
        if (node && draws.wantsNodes()) {
            parts.node();
        } else if (!node && !draws.wantsNodes()) {
            parts.edge(direction);
        }
        if (nested && xml.getLocalName().equals("node")) {
            start(xml, draws);
        }
    }

    private static String known(String name) {
        return name.equalsIgnoreCase("type") ? "type" : name;
    }

    private void value(
            XMLStreamReader xml,
            String element,
            Map<String, Cell> values,
            Position position,
            GraphElementConsumer draws) {
        String named = XmlInput.attribute(xml, "for");
        String key = named == null ? XmlInput.attribute(xml, "id") : named;
        if (key == null) {
            return;
        }
        String value = XmlInput.attribute(xml, "value");
        String name = names.getOrDefault(element + " " + key, key);
        String text = value == null ? "" : Whitespace.strip(value);
        if (text.isEmpty()) {
            return;
        }
        boolean further = values.putIfAbsent(known(name), new Cell(text, name)) != null;
        boolean timed = TIMES.stream().anyMatch(each -> XmlInput.attribute(xml, each) != null);
        if ((further || timed) && element.equals("node") == draws.wantsNodes()) {
            draws.notRead(position, name, XmlInput.attributes(xml), Message.of("graph.value-in-time", name));
        }
    }
}
