// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.KeyParser;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A node or an edge of a GEXF file.
 *
 * @param own its attributes in the XML
 * @param values the values of its attributes in the graph
 */
record GexfElement(Position position, Map<String, String> own, Map<String, Cell> values, GraphElementConsumer draws) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}.*)?)?");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)\\d{2}\\.0");
    private static final Set<String> ATTRIBUTES =
            Set.of("id", "label", "source", "target", "type", "weight", "kind", "start", "end");

    /** Reports that colours, sizes and the like are not read. In our own exports these only repeat the type. */
    void drawing(XMLStreamReader xml) {
        if (!KeyParser.isId(String.valueOf(own.get("id")))) {
            String name = "viz:" + xml.getLocalName();
            draws.notRead(position, name, XmlInput.attributes(xml), Message.of("graph.drawing-not-read", name));
        }
    }

    /** Passes it on as a node. An event has the time of its node. */
    void node() {
        Cell type = values.get("type");
        NodeTypes.Meaning meaning = NodeTypes.of(type == null ? null : type.text());
        String id = own.get("id");
        if (meaning != null ? meaning.type().equals("Event") : id != null && id.startsWith("event:")) {
            time("start", "start");
            time("end", "end");
        }
        own.forEach((name, text) -> {
            boolean known = ATTRIBUTES.contains(name) && !GexfReader.TIMES.contains(name);
            if (!known && text != null && !values.containsKey(name)) {
                draws.notRead(position, name, text, Message.of("graph.not-read", name));
            }
        });
        draws.node(position, id, own.get("label"), values);
    }

    /**
     * Passes it on as an edge.
     *
     * @param direction the type of edges that state none
     */
    void edge(@Nullable String direction) {
        time("start", "validFrom");
        time("end", "validTo");
        own.forEach((name, text) -> {
            if (!ATTRIBUTES.contains(name) && text != null) {
                draws.notRead(position, name, text, Message.of("graph.of-edges-not-read", name));
            }
        });
        String kind = own.get("kind");
        if (kind != null && !kind.isBlank()) {
            values.putIfAbsent("type", new Cell(kind.strip(), "kind"));
        }
        String weight = own.get("weight");
        if (weight != null && !weight.isBlank()) {
            values.putIfAbsent("weight", new Cell(weight.strip(), "weight"));
        }
        String stated = own.getOrDefault("type", direction);
        draws.edge(
                position,
                own.get("id"),
                own.get("source"),
                own.get("target"),
                own.get("label"),
                stated == null ? null : stated.equals("directed"),
                values);
    }

    private void time(String name, String field) {
        String text = own.get(name);
        if (text == null || text.isBlank() || text.contains("nfinity") || values.containsKey(field)) {
            return;
        }
        String date = YEAR.matcher(text).matches() ? text.substring(0, 4) : text;
        if (DATE.matcher(date).matches()) {
            values.put(field, new Cell(date, name));
        } else {
            draws.remarks()
                    .notice(
                            DiagnosticCode.NO_DATE,
                            position.at(name),
                            text,
                            Message.of("expected.date"),
                            Message.of("graph.not-a-date", text));
        }
    }
}
