// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.Cell;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.FileContent;
import org.alliancegraph.format.Position;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.json.JsonFile;
import org.alliancegraph.format.json.JsonPass;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A graph as lists of nodes and of edges, as networkx, d3, graphology, Cytoscape.js, vis.js and the JSON Graph Format
 * write it. Nodes without an id are meant by their place in the list, as d3 has it.
 */
final class NodeLinkJson extends JsonFile {

    private static final List<String> IDS = List.of("id", "key");
    private static final List<String> LABELS = List.of("label", "name", "caption");
    private static final List<String> SOURCES = List.of("source", "from");
    private static final List<String> TARGETS = List.of("target", "to");

    /** What only says how a node or an edge is drawn. */
    private static final Set<String> DRAWN = Set.of(
            "x",
            "y",
            "z",
            "vx",
            "vy",
            "fx",
            "fy",
            "size",
            "color",
            "index",
            "shape",
            "position.x",
            "position.y",
            "renderedPosition.x",
            "renderedPosition.y",
            "selected",
            "selectable",
            "grabbable",
            "locked",
            "removed",
            "pannable");

    /** Names under which a file says whether its edges lead one way. */
    private static final Set<String> DIRECTIONS = Set.of("directed", "options.type", "graph.directed");

    private final String nodeList;
    private final String edgeList;

    /**
     * @param nodeList the path of the list of nodes
     * @param edgeList the path of the list of edges
     */
    NodeLinkJson(FileContent content, String nodeList, String edgeList) {
        super(content);
        this.nodeList = nodeList;
        this.edgeList = edgeList;
    }

    @Override
    public String format() {
        return "JSON of nodes and edges";
    }

    @Override
    public Readers readers(Diagnostics remarks, RecordConsumer sink) {
        GraphNodes nodes = new GraphNodes(remarks);
        Known known = new Known();
        return new Readers(
                new Pass(new GraphElementConsumer(this, nodes, remarks, sink, true), known),
                new Pass(new GraphElementConsumer(this, nodes, remarks, sink, false), known));
    }

    /** What the first pass finds out for the second. */
    private static final class Known {

        /** Whether the edges of the file lead one way, as far as it says so of all. */
        private @Nullable Boolean directed;

        private final Set<String> ids = new HashSet<>();
        private final Map<String, String> byPlace = new HashMap<>();

        /** The id of the node that an end of an edge means: by its id, or else by its place in the list. */
        @Nullable
        String meant(@Nullable String end) {
            return end == null || ids.contains(end) ? end : byPlace.getOrDefault(end, end);
        }
    }

    private final class Pass implements JsonPass.Objects {

        private final GraphElementConsumer draws;
        private final Known known;

        Pass(GraphElementConsumer draws, Known known) {
            this.draws = draws;
            this.known = known;
        }

        @Override
        public boolean wants(String list) {
            return list.equals(draws.wantsNodes() ? nodeList : edgeList);
        }

        @Override
        public boolean enters(String path) {
            return nodeList.startsWith(path + ".") || edgeList.startsWith(path + ".") || path.equals("options");
        }

        @Override
        public void other(String path, String text, long line) {
            if (!draws.wantsNodes() || path.equals(nodeList) || path.equals(edgeList)) {
                return;
            }
            if (DIRECTIONS.contains(path)) {
                known.directed = switch (text) {
                    case "true", "directed", "mixed" -> Boolean.TRUE;
                    case "false", "undirected" -> Boolean.FALSE;
                    default -> null;
                };
            } else if (!text.isEmpty()) {
                draws.notRead(draws.position(line), path, text, Message.of("graph.of-file-not-read", path));
            }
        }

        @Override
        public void object(String list, String place, long line, JsonParser json) {
            Map<String, Cell> values = new LinkedHashMap<>();
            Position position = draws.position(line);
            FlatJson.of(json).forEach((name, text) -> {
                if (DRAWN.contains(name)) {
                    draws.notRead(position, name, text, Message.of("graph.drawing-not-read", name));
                } else {
                    values.putIfAbsent(calledHere(name), new Cell(text, name));
                }
            });
            if (draws.wantsNodes()) {
                String own = taken(values, IDS);
                String id = own == null ? place : own;
                known.ids.add(id);
                known.byPlace.put(place, id);
                draws.node(position, id, taken(values, LABELS), values);
            } else {
                edge(position, values);
            }
        }

        private void edge(Position position, Map<String, Cell> values) {
            String id = taken(values, IDS);
            String from = known.meant(taken(values, SOURCES));
            String to = known.meant(taken(values, TARGETS));
            Cell undirected = values.remove("undirected");
            Cell directed = values.remove("directed");
            Boolean stated = undirected != null
                    ? Boolean.valueOf(!undirected.text().equals("true"))
                    : directed != null ? Boolean.valueOf(directed.text().equals("true")) : known.directed;
            draws.edge(position, id, from, to, taken(values, LABELS), stated, values);
        }

        private static String calledHere(String name) {
            return switch (name) {
                case "Type", "relation", "interaction" -> "type";
                case "source.id", "source.key" -> "source";
                case "target.id", "target.key" -> "target";
                default -> name;
            };
        }

        private static @Nullable String taken(Map<String, Cell> values, List<String> names) {
            for (String name : names) {
                Cell cell = values.remove(name);
                if (cell != null) {
                    return cell.text();
                }
            }
            return null;
        }
    }
}
