// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alliancegraph.AllianceGraphTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A picture of the network shows whom the list of actors has, and what neighbourhoods tie, at any time. */
@AllianceGraphTest
@DisplayName("The network to be drawn")
class NetworkGraphIT {

    private static final String GRAPH = """
        nodeCount edgeCount
        nodes { id key type label state latitude longitude degree }
        edges { source target relations kinds roles status since until certainSince certainUntil holds sourceCount
          claimCount directed weight claim }
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        asOf: "%s"              | certainty: POSSIBLY
        asOf: "2012-06-30"      | certainty: POSSIBLY
        asOf: "2018-03-31"      | certainty: CERTAINLY
        asOf: "2016-01-01"      | states: [HESSEN, NORDRHEIN_WESTFALEN]
        asOf: "%s"              | types: [MUNICIPALITY, PROGRAM, PERSON]
        asOf: "%s"              | relations: [WORKS_ON, LOCATED_IN]
        asOf: "%s"              | statuses: [ACTIVE, ENDED], roles: [PILOT, USER, MEMBER]
        asOf: "%s"              | minDegree: 3
        asOf: "%s"              | years: [2008, 2009, 2010]
        knownAt: "2020-01-01T00:00:00Z" | certainty: POSSIBLY
        """)
    @DisplayName("has the actors of the list, as they are there, and the edges of a neighbourhood")
    void agrees(String time, String filter) {
        String when = time.contains("%s") ? "" : ", " + time;
        JsonNode graph = ask("network(first: 20000, filter: {" + filter + "}" + when + ") {" + GRAPH + "}")
                .path("network");
        Map<String, JsonNode> nodes = new TreeMap<>();
        graph.path("nodes").forEach(node -> nodes.put(node.path("key").stringValue(), node));

        JsonNode actors =
                ask("actors(first: 200, filter: {" + filter + "}" + when + """
                    ) { totalCount nodes { id key label place { state latitude longitude } } }\
                    """).path("actors");
        Set<String> listed = new TreeSet<>();
        for (JsonNode actor : actors.path("nodes")) {
            String key = actor.path("key").stringValue();
            listed.add(key);
            JsonNode node = nodes.get(key);
            assertThat(node).as(key).isNotNull();
            assertThat(node.path("id")).isEqualTo(actor.path("id"));
            assertThat(node.path("label")).isEqualTo(actor.path("label"));
            assertThat(node.path("state").asString(""))
                    .as(key)
                    .isEqualTo(actor.at("/place/state").asString(""));
            assertThat(node.path("latitude").asDouble(0))
                    .as(key)
                    .isEqualTo(actor.at("/place/latitude").asDouble(0));
            assertThat(node.path("longitude").asDouble(0))
                    .isEqualTo(actor.at("/place/longitude").asDouble(0));
        }
        Set<String> drawn = new TreeSet<>(nodes.keySet());
        drawn.removeIf(key -> key.startsWith("event:") || key.startsWith("topic:"));
        assertThat(drawn).isEqualTo(listed);

        Map<String, String> edges = edges(graph);
        for (String center : nodes.keySet().stream().limit(12).toList()) {
            JsonNode around = ask("neighbourhood(of: \"" + center + "\", depth: 1, maxNodes: 500, filter: {" + filter
                            + "}"
                            + when + """
                            ) { edges { from { key } to { key } holds claims { key type source { key } } } }\
                            """)
                    .path("neighbourhood");
            Map<String, String> expected = new TreeMap<>();
            for (JsonNode edge : around.path("edges")) {
                String from = edge.path("from").path("key").stringValue();
                String to = edge.path("to").path("key").stringValue();
                if (from.equals(center) || to.equals(center)) {
                    expected.put(pair(from, to), "");
                }
            }
            Set<String> shown = edges.keySet().stream()
                    .filter(pair -> Set.of(pair.split(" ")).contains(center))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(shown).as(center).isEqualTo(expected.keySet());
            assertThat(nodes.get(center).path("degree").intValue()).as(center).isEqualTo(expected.size());
        }
        assertThat(graph.path("edgeCount").intValue()).isEqualTo(edges.size());
        assertThat(graph.path("nodeCount").intValue()).isEqualTo(nodes.size());
    }

    @Test
    @DisplayName("says of each edge what its claims say")
    void edgesAsClaims() {
        JsonNode graph = ask("network(asOf: \"2015-01-01\", detail: CLAIMS) {" + GRAPH + "}")
                .path("network");
        assertThat(graph.path("edges").size()).isGreaterThan(20);
        for (JsonNode edge : graph.path("edges")) {
            JsonNode claim = ask("node(id: \"" + edge.path("claim").stringValue() + "\") { ... on Claim {"
                            + " type kind role status holds subject { key } object { key }"
                            + " validFrom { earliest latest } validTo { earliest latest } } }")
                    .path("node");
            assertThat(edge.path("relations")).hasSize(1);
            assertThat(edge.path("relations").get(0)).isEqualTo(claim.path("type"));
            assertThat(edge.path("status")).isEqualTo(claim.path("status"));
            assertThat(node(graph, edge, "source"))
                    .isEqualTo(claim.path("subject").path("key"));
            assertThat(node(graph, edge, "target"))
                    .isEqualTo(claim.path("object").path("key"));
            assertThat(edge.path("claimCount").intValue()).isEqualTo(1);
        }
    }

    private static JsonNode node(JsonNode graph, JsonNode edge, String end) {
        return graph.path("nodes").get(edge.path(end).intValue()).path("key");
    }

    @Test
    @DisplayName("has in one answer what holds on any day of a period, with the dates that tell when")
    void between() {
        JsonNode all = ask("network(between: {from: \"2005-01-01\", to: \"2025-12-31\"}, detail: CLAIMS) {" + GRAPH
                        + "}")
                .path("network");
        for (String day : List.of("2005-01-01", "2010-07-01", "2018-03-31", "2025-12-31")) {
            JsonNode then = ask("network(asOf: \"" + day + "\", detail: CLAIMS) {" + GRAPH + "}")
                    .path("network");
            Set<String> held = new TreeSet<>();
            Set<String> certainly = new TreeSet<>();
            for (JsonNode edge : all.path("edges")) {
                if (!after(edge.path("since"), day) && !before(edge.path("until"), day)) {
                    held.add(edge.path("claim").stringValue());
                }
            }
            for (JsonNode edge : then.path("edges")) {
                certainly.add(edge.path("claim").stringValue());
            }
            assertThat(held).as(day).isEqualTo(certainly);
        }
        graphQl.document("{ network(asOf: \"2020-01-01\", between: {}) { nodeCount } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_INPUT")));
    }

    private static boolean after(JsonNode day, String other) {
        return !day.isNull() && day.stringValue().compareTo(other) > 0;
    }

    private static boolean before(JsonNode day, String other) {
        return !day.isNull() && day.stringValue().compareTo(other) < 0;
    }

    @Test
    @DisplayName("shows those tied to most others where there are more than asked for, within a limit of its own")
    void first() {
        JsonNode graph = ask("network(first: 5) {" + GRAPH + "}").path("network");
        assertThat(graph.path("nodes")).hasSize(5);
        assertThat(graph.path("nodeCount").intValue()).isGreaterThan(50);
        assertThat(graph.path("edgeCount").intValue())
                .isGreaterThan(graph.path("edges").size());
        graphQl.document("{ a: network(first: 15000) { nodeCount } b: network(first: 5001) { nodeCount } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions())
                                .containsEntry("code", "LIMIT_EXCEEDED")
                                .containsEntry("limit", "networkNodes")
                                .containsEntry("maximum", 20000)));
    }

    @ParameterizedTest
    @CsvSource({"STATE", "DISTRICT"})
    @DisplayName("is groups and the ties between them, too, as facets count them")
    void condensed(String by) {
        JsonNode network = ask("network(first: 20000, filter: {types: [PERSON, MUNICIPALITY, LOCAL_ALLIANCE, PROGRAM,"
                        + " ORGANIZATION]}) { nodes { key state } edges { source target } condensed(by: "
                        + by + ") { ungrouped groups { key label size ties } flows { source target ties } } }")
                .path("network");
        JsonNode condensed = network.path("condensed");
        Map<String, Integer> sizes = new TreeMap<>();
        condensed
                .path("groups")
                .forEach(group -> sizes.put(
                        group.path("key").stringValue(), group.path("size").intValue()));
        Map<String, Integer> counted = new TreeMap<>();
        ask("facets(by: [" + by + "], first: 200) { buckets { value count } }")
                .at("/facets/0/buckets")
                .forEach(bucket -> counted.put(
                        bucket.path("value").stringValue(), bucket.path("count").intValue()));
        assertThat(sizes).isNotEmpty();
        assertThat(counted.keySet()).containsAll(sizes.keySet());
        if (by.equals("STATE")) {
            assertThat(sizes).isEqualTo(counted);
            Map<String, Integer> ties = new TreeMap<>();
            for (JsonNode edge : network.path("edges")) {
                JsonNode one = network.path("nodes")
                        .get(edge.path("source").intValue())
                        .path("state");
                JsonNode other = network.path("nodes")
                        .get(edge.path("target").intValue())
                        .path("state");
                if (!one.isNull() && !other.isNull() && !one.equals(other)) {
                    ties.merge(pair(one.stringValue(), other.stringValue()), 1, Integer::sum);
                }
            }
            Map<String, Integer> flows = new TreeMap<>();
            condensed
                    .path("flows")
                    .forEach(flow -> flows.put(
                            pair(group(condensed, flow, "source"), group(condensed, flow, "target")),
                            flow.path("ties").intValue()));
            assertThat(flows).isEqualTo(ties);
        }
    }

    @Test
    @DisplayName("opens each community that it is condensed to")
    void communities() {
        await().until(() -> ask("network(first: 1) { metrics { progress } }")
                        .at("/network/metrics/progress")
                        .asDouble(0)
                == 1);
        JsonNode groups = ask("network(first: 1) { condensed(by: COMMUNITY) { groups { key size ties } } }")
                .at("/network/condensed/groups");
        assertThat(groups).isNotEmpty();
        for (JsonNode group : groups) {
            JsonNode opened = ask("network(first: 20000, community: "
                            + group.path("key").stringValue() + ") { nodeCount edgeCount nodes { community } }")
                    .path("network");
            assertThat(opened.path("nodeCount")).isEqualTo(group.path("size"));
            assertThat(opened.path("edgeCount")).isEqualTo(group.path("ties"));
            assertThat(opened.path("nodes"))
                    .allSatisfy(node -> assertThat(node.path("community").asString())
                            .isEqualTo(group.path("key").stringValue()));
        }
        assertThat(ask("network(community: 0) { nodeCount }")
                        .at("/network/nodeCount")
                        .intValue())
                .isZero();
    }

    private static String group(JsonNode condensed, JsonNode flow, String end) {
        return condensed
                .path("groups")
                .get(flow.path(end).intValue())
                .path("key")
                .stringValue();
    }

    @Test
    @DisplayName("is a file for graphology, too, which is not sent again while nobody writes")
    void graphology() throws Exception {
        String filter = URLEncoder.encode("{\"states\": [\"HESSEN\"]}", StandardCharsets.UTF_8);
        String address = "/export/graph.json?asOf=2018-03-31&filter=" + filter;
        HttpResponse<String> answer = get(address, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode file = JsonMapper.shared().readTree(answer.body());
        JsonNode graph = ask("network(first: 20000, asOf: \"2018-03-31\", filter: {states: [HESSEN]}) {" + GRAPH + "}")
                .path("network");
        assertThat(file.path("options").path("type").stringValue()).isEqualTo("mixed");
        assertThat(file.path("nodes")).hasSize(graph.path("nodes").size()).isNotEmpty();
        assertThat(file.path("edges")).hasSize(graph.path("edges").size()).isNotEmpty();
        Set<String> keys = new HashSet<>();
        file.path("nodes").forEach(node -> keys.add(node.path("key").stringValue()));
        for (JsonNode edge : file.path("edges")) {
            assertThat(keys)
                    .contains(
                            edge.path("source").stringValue(),
                            edge.path("target").stringValue());
            assertThat(edge.path("attributes").path("relations")).isNotEmpty();
        }
        for (JsonNode node : file.path("nodes")) {
            assertThat(node.at("/attributes/x").isNumber()).isTrue();
        }
        await().until(() ->
                get(address, get(address, null).headers().firstValue("ETag").orElseThrow())
                                .statusCode()
                        == 304);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address + "&first=3", tag).statusCode()).isEqualTo(200);
        assertThat(get("/export/graph.json?filter=%7B%22colour%22%3A1%7D", null).statusCode())
                .isEqualTo(400);
        assertThat(get("/export/graph.json?frist=3", null).statusCode()).isEqualTo(400);
        assertThat(get("/export/graph.json?asOf=yesterday", null).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String address, @Nullable String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Map<String, String> edges(JsonNode graph) {
        Map<String, String> edges = new TreeMap<>();
        for (JsonNode edge : graph.path("edges")) {
            edges.put(
                    pair(
                            node(graph, edge, "source").stringValue(),
                            node(graph, edge, "target").stringValue()),
                    edge.path("holds").stringValue());
        }
        return edges;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private JsonNode ask(String field) {
        GraphQlTester.Response answer = graphQl.document("{ " + field + " }").execute();
        answer.errors().verify();
        return JsonMapper.shared()
                .valueToTree(Objects.requireNonNull(answer.returnResponse().getData()));
    }
}
