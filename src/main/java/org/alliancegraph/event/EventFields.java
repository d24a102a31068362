// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.event;

import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.RowQuery;
import org.springframework.stereotype.Component;

/** The Cypher of events. */
@Component
final class EventFields implements FieldProvider {

    private static final String EVENT = "Event";

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family("Node", EVENT);
        ConnectionField.add(fields, "Query", "events", "EventEdge", RowQuery.of("event/all"));
        fields.add("EventEdge", "node", Expressions.one(EVENT, edge -> edge.property("node")));
        fields.properties(EVENT, "id", "version");
        for (String shown : new String[] {"name", "description", "participantCount"}) {
            fields.add(EVENT, shown, Expressions.versioned(shown));
        }
        fields.add(EVENT, "start", Expressions.versionedImprecise("startText", "startLower", "startUpper"));
        fields.add(EVENT, "end", Expressions.versionedImprecise("endText", "endLower", "endUpper"));
        fields.add(EVENT, "venue", Expressions.versioned("place"));
        fields.add(EVENT, "municipality", RowQuery.of("event/municipality").first("Municipality"));
    }
}
