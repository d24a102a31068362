// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.springframework.stereotype.Component;

/** The Cypher of taking part and belonging: programmes, alliances and events of actors, and the people of each. */
@Component
final class ParticipationFields implements FieldContribution {

    private static final String ACTOR = "Actor";

    @Override
    public void contribute(Fields fields) {
        takesPart(fields, "programs", "Program", "ProgramParticipationEdge");
        takesPart(fields, "alliances", "LocalAlliance", "AllianceParticipationEdge");
        Connection.add(
                fields, ACTOR, "events", "EventParticipationEdge", inOrder(Rows.of("collaboration/events-of-actor")));
        edge(fields, "EventParticipationEdge", "Event");
        for (String type : new String[] {"Program", "LocalAlliance", "Event"}) {
            Connection.add(
                    fields, type, "participants", "ParticipantEdge", inOrder(Rows.of("collaboration/participants")));
        }
        edge(fields, "ParticipantEdge", ACTOR);
        for (String type : new String[] {"Municipality", "Organization", "LocalAlliance", "Program"}) {
            Connection.add(fields, type, "people", "AffiliatedPersonEdge", inOrder(Rows.of("collaboration/people")));
        }
        edge(fields, "AffiliatedPersonEdge", "Person");
        Connection.add(
                fields, "Person", "affiliations", "AffiliationEdge", inOrder(Rows.of("collaboration/affiliations")));
        edge(fields, "AffiliationEdge", ACTOR);
    }

    private static void takesPart(Fields fields, String field, String type, String edgeType) {
        Rows rows = Rows.of("collaboration/participations", Map.of("types", List.of(type)));
        Connection.add(fields, ACTOR, field, edgeType, inOrder(rows));
        edge(fields, edgeType, type);
    }

    private static void edge(Fields fields, String edgeType, String nodeType) {
        fields.add(edgeType, "node", Values.one(nodeType, edge -> edge.property("node")));
        PreferredClaim.add(fields, edgeType);
    }

    private static Connection.RowSource inOrder(Rows rows) {
        return rows.completedBy("graph/preferred-first");
    }
}
