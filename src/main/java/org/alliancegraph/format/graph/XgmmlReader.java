// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.LinkedHashMap;
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

/** XGMML, as Cytoscape exports networks: nodes and edges with attributes. */
final class XgmmlReader extends GraphXmlReader {

    private static final Set<String> ATTRIBUTES =
            Set.of("id", "label", "source", "target", "directed", "weight", "interaction");

    private @Nullable Boolean directed;

    XgmmlReader(FileContent content) {
        super(content);
    }

    @Override
    public String format() {
        return "XGMML";
    }

    @Override
    void start(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "graph" -> {
                directed = flag(XmlInput.attribute(xml, "directed"));
                ofFile(draws.position(xml), "label", XmlInput.attribute(xml, "label"), draws);
            }
            case "att" -> ofGraph(xml, draws);
            case "node", "edge" -> element(xml, draws);
            default -> {}
        }
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text.equals("1") || text.equals("true"));
    }

    /** Says what stands about the graph itself; what is said within it comes as elements of their own. */
    private static void ofGraph(XMLStreamReader xml, GraphElementConsumer draws) {
        String name = String.valueOf(XmlInput.attribute(xml, "name"));
        ofFile(draws.position(xml), name, XmlInput.attribute(xml, "value"), draws);
    }

    private static void ofFile(Position position, String name, @Nullable String text, GraphElementConsumer draws) {
        if (text != null && !text.isBlank() && draws.wantsNodes()) {
            draws.notRead(position, name, text, Message.of("graph.of-file-not-read", name));
        }
    }

    private void element(XMLStreamReader xml, GraphElementConsumer draws) throws XMLStreamException {
        String element = xml.getLocalName();
        boolean node = element.equals("node");
        boolean wanted = node == draws.wantsNodes();
        Position position = draws.position(xml);
        Map<String, String> own = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            own.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Map<String, Cell> values = new LinkedHashMap<>();
        boolean nested = values(xml, element, values, wanted ? draws : null);
        if (wanted) {
            own.forEach((name, text) -> {
                if (!ATTRIBUTES.contains(name)) {
                    draws.notRead(
                            position,
                            name,
                            text,
                            node ? Message.of("graph.not-read", name) : Message.of("graph.of-edges-not-read", name));
                }
            });
            String label = own.get("label");
            values.values()
                    .removeIf(each ->
                            each.column().equals("shared name") && each.text().equals(label));
            if (node) {
                draws.node(position, own.get("id"), label, values);
            } else {
                edge(position, own, values, draws);
            }
        }
        if (nested) {
            start(xml, draws);
        }
    }

    private void edge(
            Position position, Map<String, String> own, Map<String, Cell> values, GraphElementConsumer draws) {
        put(values, "weight", own.get("weight"), "weight");
        put(values, "type", own.get("interaction"), "interaction");
        Boolean stated = own.containsKey("directed") ? flag(own.get("directed")) : directed;
        draws.edge(position, own.get("id"), own.get("source"), own.get("target"), own.get("label"), stated, values);
    }

    /** Collects values up to the end of the element, or to a node within it; true in the second case. */
    private static boolean values(
            XMLStreamReader xml, String element, Map<String, Cell> values, @Nullable GraphElementConsumer draws)
            throws XMLStreamException {
        String list = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    return false;
                }
                continue;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "node" -> {
                    return true;
                }
                case "att" -> {
                    String name = XmlInput.attribute(xml, "name");
                    String value = XmlInput.attribute(xml, "value");
                    list = value == null && name != null ? name : list;
                    String called = value != null && list != null && (name == null || name.equals(list)) ? list : name;
                    put(values, called == null ? "att" : known(called), value, called == null ? "att" : called);
                }
                default -> {
                    if (draws != null && xml.getAttributeCount() > 0) {
                        String name = xml.getLocalName();
                        draws.notRead(
                                draws.position(xml),
                                name,
                                XmlInput.attributes(xml),
                                Message.of("graph.drawing-not-read", name));
                    }
                }
            }
        }
        return false;
    }

    private static String known(String name) {
        return name.equalsIgnoreCase("type") || name.equals("interaction") ? "type" : name;
    }

    private static void put(Map<String, Cell> values, String name, @Nullable String value, String column) {
        String text = value == null ? "" : Whitespace.strip(value);
        if (!text.isEmpty()) {
            values.merge(
                    name,
                    new Cell(text, column),
                    (one, more) ->
                            one.text().equals(more.text()) ? one : new Cell(one.text() + "|" + more.text(), column));
        }
    }
}
