// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML: nodes and edges with data by keys. An attribute with the name of a field of our model is read as that
 * field.
 */
final class GraphMlReader extends GraphXmlReader {

    private static final List<String> BOTH = List.of("node", "edge");
    private static final List<String> LABELS = List.of("label", "Label", "y:label");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, Cell>> defaults = new HashMap<>();

    private @Nullable String byDefault;

    /** Elements of GraphML itself. Other elements with attributes are drawing data of a program. */
    private static final Set<String> DATA_ONLY = Set.of("node", "edge", "data", "desc", "key", "default", "locator");

    private static final Set<String> ATTRIBUTES = Set.of("id", "source", "target", "directed");

    GraphMlReader(FileContent content) {
        super(content);
    }

    @Override
    public String format() {
        return "GraphML";
    }

    @Override
    void start(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "key" -> {
                String id = String.valueOf(XmlInput.attribute(xml, "id"));
                String name = XmlInput.attribute(xml, "attr.name");
                names.put(id, name == null ? "" : name);
                byDefault(xml, String.valueOf(XmlInput.attribute(xml, "for")), name);
            }
            case "graph" -> byDefault = XmlInput.attribute(xml, "edgedefault");
            case "node" -> node(xml, draws);
            case "edge" -> edge(xml, draws);
            case "data", "desc" -> ofGraph(xml, draws);
            case "hyperedge" -> {
                if (draws.wantsNodes()) {
                    draws.notRead(
                            draws.position(xml),
                            "hyperedge",
                            XmlInput.attributes(xml),
                            Message.of("graph.hyperedges-not-read"));
                }
                skip(xml, "hyperedge");
            }
            default -> {}
        }
    }

    private static void skip(XMLStreamReader xml, String element) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals(element)) {
            // Elements inside it are not read either.
        }
    }

    /** Reports data of the graph itself. */
    private void ofGraph(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        Position position = draws.position(xml);
        String key = XmlInput.attribute(xml, "key");
        String name = key == null ? xml.getLocalName() : names.getOrDefault(key, "");
        String text = Whitespace.strip(XmlInput.text(xml));
        if (!text.isEmpty() && draws.wantsNodes()) {
            String shown = name.isEmpty() ? String.valueOf(key) : name;
            draws.notRead(position, shown, text, Message.of("graph.of-file-not-read", shown));
        }
    }

    /** Reports the attributes of a node or an edge that are not read. */
    private static void unknown(XMLStreamReader xml, Position position, GraphElementConsumer draws) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (!ATTRIBUTES.contains(name)) {
                draws.notRead(
                        position,
                        name,
                        xml.getAttributeValue(i),
                        draws.wantsNodes()
                                ? Message.of("graph.not-read", name)
                                : Message.of("graph.of-edges-not-read", name));
            }
        }
    }

    /** Notes the default value of a key for nodes or edges. */
    private void byDefault(XMLStreamReader xml, String element, @Nullable String name) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("key")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("default")) {
                String text = Whitespace.strip(XmlInput.text(xml));
                if (name != null && !text.isEmpty()) {
                    for (String each : element.equals("node") || element.equals("edge") ? List.of(element) : BOTH) {
                        defaults.computeIfAbsent(each, key -> new LinkedHashMap<>())
                                .put(known(name), new Cell(text, name));
                    }
                }
            }
        }
    }

    private static String known(String name) {
        return name.equalsIgnoreCase("type") ? "type" : name;
    }

    private void node(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        Position position = draws.position(xml);
        String id = XmlInput.attribute(xml, "id");
        Map<String, Cell> data = new LinkedHashMap<>();
        if (draws.wantsNodes()) {
            unknown(xml, position, draws);
        }
        boolean nested = data(xml, "node", data, draws);
        if (nested && draws.wantsNodes()) {
            draws.notRead(position, "graph", String.valueOf(id), Message.of("graph.not-read", "graph"));
        }
        if (draws.wantsNodes() && !isValue(data)) {
            draws.node(position, id, label(data), data);
        }
        if (nested) {
            start(xml, draws);
        }
    }

    /** Whether a node stands for a stated value. Our own exports have such nodes, and repeat the value at the edge. */
    private static boolean isValue(Map<String, Cell> data) {
        Cell type = data.get("type");
        return type != null && type.text().equals("Attribute") && data.containsKey("property");
    }

    private void edge(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        Position position = draws.position(xml);
        String id = XmlInput.attribute(xml, "id");
        String from = XmlInput.attribute(xml, "source");
        String to = XmlInput.attribute(xml, "target");
        String directed = XmlInput.attribute(xml, "directed");
        String stated = directed == null ? byDefault : directed;
        Map<String, Cell> data = new LinkedHashMap<>();
        if (!draws.wantsNodes()) {
            unknown(xml, position, draws);
        }
        data(xml, "edge", data, draws);
        if (!draws.wantsNodes()) {
            Boolean direction = stated == null ? null : stated.equals("true") || stated.equals("directed");
            draws.edge(position, id, from, to, label(data), direction, data);
        }
    }

    /** Collects data up to the end of the element, or to the start of a graph within it; true in the second case. */
    private boolean data(XMLStreamReader xml, String element, Map<String, Cell> data, GraphElementConsumer draws)
            throws XMLStreamException {
        int labels = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                defaults.getOrDefault(element, Map.of()).forEach(data::putIfAbsent);
                return false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("graph")) {
                defaults.getOrDefault(element, Map.of()).forEach(data::putIfAbsent);
                return true;
            }
            if (xml.getLocalName().endsWith("Label") && !element.equals("key")) {
                String text = Whitespace.strip(XmlInput.text(xml));
                if (!text.isEmpty()) {
                    data.putIfAbsent(labels++ == 0 ? "y:label" : "Label " + labels, new Cell(text, "Label"));
                }
            } else if (xml.getLocalName().equals("desc")) {
                String text = Whitespace.strip(XmlInput.text(xml));
                if (!text.isEmpty()) {
                    data.putIfAbsent("description", new Cell(text, "desc"));
                }
            } else if (xml.getLocalName().equals("data")) {
                String key = String.valueOf(XmlInput.attribute(xml, "key"));
                String name = names.getOrDefault(key, key);
                if (name.isEmpty()) {
                    continue;
                }
                String text = Whitespace.strip(XmlInput.text(xml));
                if (!text.isEmpty()) {
                    data.putIfAbsent(known(name), new Cell(text, name));
                }
            } else if (xml.getAttributeCount() > 0 && !DATA_ONLY.contains(xml.getLocalName())) {
                notDrawn(xml, element, draws);
            }
        }
        return false;
    }

    /** Reports an element that is not read, such as drawing data of yEd. */
    private static void notDrawn(XMLStreamReader xml, String element, GraphElementConsumer draws) {
        if (element.equals("node") == draws.wantsNodes()) {
            String name = xml.getLocalName();
            Position position = draws.position(xml);
            if (name.equals("port")) {
                draws.notRead(position, name, XmlInput.attributes(xml), Message.of("graph.not-read", name));
            } else {
                String drawn = "y:" + name;
                draws.notRead(position, drawn, XmlInput.attributes(xml), Message.of("graph.drawing-not-read", drawn));
            }
        }
    }

    private static @Nullable String label(Map<String, Cell> data) {
        for (String name : LABELS) {
            Cell cell = data.remove(name);
            if (cell != null) {
                return cell.text();
            }
        }
        return null;
    }
}
