// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.event;

import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.springframework.stereotype.Component;

/** The Cypher of events. */
@Component
final class EventFields implements FieldContribution {

    private static final String EVENT = "Event";

    @Override
    public void contribute(Fields fields) {
        fields.family("Node", EVENT);
        Connection.add(fields, "Query", "events", "EventEdge", Rows.of("event/all"));
        fields.add("EventEdge", "node", Values.one(EVENT, edge -> edge.property("node")));
        fields.properties(EVENT, "id", "version");
        for (String shown : new String[] {"name", "description", "participantCount"}) {
            fields.add(EVENT, shown, Values.versioned(shown));
        }
        fields.add(EVENT, "start", Values.versionedImprecise("startText", "startLower", "startUpper"));
        fields.add(EVENT, "end", Values.versionedImprecise("endText", "endLower", "endUpper"));
        fields.add(EVENT, "venue", Values.versioned("place"));
        fields.add(EVENT, "municipality", Rows.of("event/municipality").first("Municipality"));
    }
}
