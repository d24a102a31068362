// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.source;

import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.NodeLabel;
import org.alliancegraph.compiler.RowQuery;
import org.springframework.stereotype.Component;

/** The Cypher of sources. */
@Component
final class SourceFields implements FieldProvider {

    private static final String SOURCE = "Source";

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family("Node", SOURCE);
        ConnectionField.add(fields, "Query", "sources", "SourceEdge", RowQuery.of("source/all"));
        fields.add("SourceEdge", "node", Expressions.one(SOURCE, edge -> edge.property("node")));
        fields.properties(SOURCE, "id", "version");
        fields.add(SOURCE, "label", NodeLabel.OF_ENTITY);
        fields.add(SOURCE, "externalKeys", RowQuery.of("actor/external-keys").list("ExternalKey"));
        for (String own : new String[] {"publisher", "address", "licence"}) {
            fields.add(SOURCE, own, Expressions.versioned(own));
        }
        fields.add(SOURCE, "retrievedAt", Expressions.versionedDay("retrievedAt"));
        fields.add(SOURCE, "title", Expressions.versioned("name"));
        fields.add(SOURCE, "date", Expressions.versionedImprecise("dateText", "dateLower", "dateUpper"));
    }
}
