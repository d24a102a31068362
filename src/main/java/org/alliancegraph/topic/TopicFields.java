// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.topic;

import java.util.Map;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Ids;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.stereotype.Component;

/** The Cypher of topics, their tree, and who has to do with them. */
@Component
final class TopicFields implements FieldContribution {

    private static final String TOPIC = "Topic";

    @Override
    public void contribute(Fields fields) {
        fields.family("Node", TOPIC);
        Connection.add(fields, "Query", "topics", "TopicEdge", Rows.of("topic/all"));
        fields.add("Query", "topic", Ids.checking("id", Rows.of("topic/by-id").first(TOPIC)));
        fields.properties(TOPIC, "id", "version");
        fields.add(
                TOPIC,
                "label",
                (owner, field, compilation) -> compilation.choice(field, given -> "EN".equals(given.get("language")))
                        ? Cypher.coalesce(compilation.then(owner, "labelEn"), compilation.then(owner, "labelDe"))
                        : Cypher.coalesce(compilation.then(owner, "labelDe"), compilation.then(owner, "labelEn")));
        fields.add(TOPIC, "broader", Rows.of("topic/broader").list(TOPIC));
        fields.add(TOPIC, "narrower", Rows.of("topic/narrower").list(TOPIC));
        Connection.add(
                fields,
                TOPIC,
                "actors",
                "TopicActorEdge",
                Rows.of("topic/actors").completedBy("graph/preferred-first"));
        Connection.add(fields, TOPIC, "events", "TopicEventEdge", Rows.of("topic/events"));
        Connection.add(
                fields,
                "Actor",
                "topics",
                "TopicInterestEdge",
                Rows.of("topic/of-actor").completedBy("graph/preferred-first"));
        Connection.add(
                fields,
                "Event",
                "topics",
                "EventTopicEdge",
                Rows.of("topic/of-actor").completedBy("graph/preferred-first"));
        edges(
                fields,
                Map.of(
                        "TopicEdge", TOPIC,
                        "TopicActorEdge", "Actor",
                        "TopicEventEdge", "Event",
                        "TopicInterestEdge", TOPIC,
                        "EventTopicEdge", TOPIC));
        stances(fields, "TopicActorEdge");
        stances(fields, "TopicInterestEdge");
    }

    private static void edges(Fields fields, Map<String, String> nodeTypes) {
        nodeTypes.forEach((edge, node) -> fields.add(edge, "node", Values.one(node, row -> row.property("node"))));
    }

    private static void stances(Fields fields, String edge) {
        fields.add(edge, "stance", (owner, field, compilation) -> Cypher.raw("$E.claims[0].stance", owner));
        fields.add(edge, "claims", Values.each("Claim", row -> row.property("claims")));
    }
}
