// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.source;

import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.springframework.stereotype.Component;

/** The Cypher of sources. */
@Component
final class SourceFields implements FieldContribution {

    private static final String SOURCE = "Source";

    @Override
    public void contribute(Fields fields) {
        fields.family("Node", SOURCE);
        Connection.add(fields, "Query", "sources", "SourceEdge", Rows.of("source/all"));
        fields.add("SourceEdge", "node", Values.one(SOURCE, edge -> edge.property("node")));
        fields.properties(SOURCE, "id", "version");
        for (String own : new String[] {"publisher", "address", "licence"}) {
            fields.add(SOURCE, own, Values.versioned(own));
        }
        fields.add(SOURCE, "retrievedAt", Values.versionedDay("retrievedAt"));
        fields.add(SOURCE, "title", Values.versioned("name"));
        fields.add(SOURCE, "date", Values.versionedImprecise("dateText", "dateLower", "dateUpper"));
    }
}
