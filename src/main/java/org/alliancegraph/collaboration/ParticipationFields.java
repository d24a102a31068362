// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.RowQuery;
import org.springframework.stereotype.Component;

/** The Cypher of taking part and belonging: programmes, alliances and events of actors, and the people of each. */
@Component
final class ParticipationFields implements FieldProvider {

    private static final String ACTOR = "Actor";

    @Override
    public void contribute(FieldRegistry fields) {
        takesPart(fields, "programs", "Program", "ProgramParticipationEdge");
        takesPart(fields, "alliances", "LocalAlliance", "AllianceParticipationEdge");
        ConnectionField.add(
                fields,
                ACTOR,
                "events",
                "EventParticipationEdge",
                inOrder(RowQuery.of("collaboration/events-of-actor")));
        edge(fields, "EventParticipationEdge", "Event");
        for (String type : new String[] {"Program", "LocalAlliance", "Event"}) {
            ConnectionField.add(
                    fields,
                    type,
                    "participants",
                    "ParticipantEdge",
                    inOrder(RowQuery.of("collaboration/participants")));
        }
        edge(fields, "ParticipantEdge", ACTOR);
        for (String type : new String[] {"Municipality", "Organization", "LocalAlliance", "Program"}) {
            ConnectionField.add(
                    fields, type, "people", "AffiliatedPersonEdge", inOrder(RowQuery.of("collaboration/people")));
        }
        edge(fields, "AffiliatedPersonEdge", "Person");
        ConnectionField.add(
                fields,
                "Person",
                "affiliations",
                "AffiliationEdge",
                inOrder(RowQuery.of("collaboration/affiliations")));
        edge(fields, "AffiliationEdge", ACTOR);
    }

    private static void takesPart(FieldRegistry fields, String field, String type, String edgeType) {
        RowQuery rows = RowQuery.of("collaboration/participations", Map.of("types", List.of(type)));
        ConnectionField.add(fields, ACTOR, field, edgeType, inOrder(rows));
        edge(fields, edgeType, type);
    }

    private static void edge(FieldRegistry fields, String edgeType, String nodeType) {
        fields.add(edgeType, "node", Expressions.one(nodeType, edge -> edge.property("node")));
        PreferredClaim.add(fields, edgeType);
    }

    private static ConnectionField.RowSource inOrder(RowQuery rows) {
        return rows.completedBy("compiler/preferred-first");
    }
}
