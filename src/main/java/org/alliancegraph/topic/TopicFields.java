// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.topic;

import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.IdArguments;
import org.alliancegraph.compiler.NodeLabel;
import org.alliancegraph.compiler.RowQuery;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.stereotype.Component;

/** The Cypher of topics, their tree, and who has to do with them. */
@Component
final class TopicFields implements FieldProvider {

    private static final String TOPIC = "Topic";

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family("Node", TOPIC);
        ConnectionField.add(fields, "Query", "topics", "TopicEdge", RowQuery.of("topic/all"));
        fields.add(
                "Query",
                "topic",
                IdArguments.checking("id", RowQuery.of("topic/by-id").first(TOPIC)));
        fields.properties(TOPIC, "id", "version");
        fields.add(TOPIC, "label", NodeLabel.OF_ENTITY);
        fields.add(TOPIC, "description", Expressions.versioned("description"));
        fields.add(TOPIC, "externalKeys", RowQuery.of("actor/external-keys").list("ExternalKey"));
        fields.add(TOPIC, "broader", RowQuery.of("topic/broader").list(TOPIC));
        fields.add(TOPIC, "narrower", RowQuery.of("topic/narrower").list(TOPIC));
        ConnectionField.add(
                fields,
                TOPIC,
                "actors",
                "TopicActorEdge",
                RowQuery.of("topic/actors").completedBy("compiler/preferred-first"));
        ConnectionField.add(fields, TOPIC, "events", "TopicEventEdge", RowQuery.of("topic/events"));
        ConnectionField.add(
                fields,
                "Actor",
                "topics",
                "TopicInterestEdge",
                RowQuery.of("topic/of-actor").completedBy("compiler/preferred-first"));
        ConnectionField.add(
                fields,
                "Event",
                "topics",
                "EventTopicEdge",
                RowQuery.of("topic/of-actor").completedBy("compiler/preferred-first"));
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

    private static void edges(FieldRegistry fields, Map<String, String> nodeTypes) {
        nodeTypes.forEach((edge, node) -> fields.add(edge, "node", Expressions.one(node, row -> row.property("node"))));
    }

    private static void stances(FieldRegistry fields, String edge) {
        fields.add(
                edge,
                "stance",
                (owner, field, compilation) -> Cypher.property(Cypher.valueAt(owner.property("claims"), 0), "stance"));
        fields.add(edge, "claims", Expressions.each("Claim", row -> row.property("claims")));
    }
}
