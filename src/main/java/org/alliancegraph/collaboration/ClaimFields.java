// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.stereotype.Component;

/** The Cypher of a claim: a relationship that says who states what, since when it holds and since when we know. */
@Component
final class ClaimFields implements FieldContribution {

    private static final String CLAIM = "Claim";
    private static final String NODE = "Node";

    @Override
    public void contribute(Fields fields) {
        fields.family(NODE, CLAIM);
        fields.relationships(CLAIM);
        fields.properties(CLAIM, "id", "kind", "role", "stance", "status", "rank", "locator", "note");
        fields.add(CLAIM, "type", (owner, field, compilation) -> Cypher.raw("type($E)", owner));
        fields.add(CLAIM, "subject", Values.one(NODE, claim -> Cypher.raw("startNode($E)", claim)));
        fields.add(
                CLAIM,
                "object",
                Values.one(
                        NODE,
                        claim -> Cypher.raw("CASE WHEN NOT endNode($E):Attribute THEN endNode($E) END", claim, claim)));
        fields.add(
                CLAIM,
                "attribute",
                Values.one(
                        "AttributeValue",
                        claim -> Cypher.raw("CASE WHEN endNode($E):Attribute THEN endNode($E) END", claim, claim)));
        fields.properties("AttributeValue", "property", "value", "number");
        fields.add(CLAIM, "validFrom", Values.imprecise("validFrom", "validFromLower", "validFromUpper"));
        fields.add(CLAIM, "validTo", Values.imprecise("validTo", "validToLower", "validToUpper"));
        fields.add(CLAIM, "holds", Rows.of("collaboration/certainty").value());
        fields.add(CLAIM, "source", Rows.of("collaboration/source").first("Source"));
        revisions(fields);
        fields.properties("ImpreciseDate", "text");
        fields.add("ImpreciseDate", "earliest", Values.bound("earliest"));
        fields.add("ImpreciseDate", "latest", Values.bound("latest"));
        claims(fields);
    }

    private static void revisions(Fields fields) {
        for (String moment : new String[] {"recorded", "retracted"}) {
            Rows revision = Rows.of("collaboration/revision", Map.of("moment", moment));
            fields.add(CLAIM, moment, revision.first("Revision"));
        }
        fields.properties("Revision", "number", "at", "by", "why");
    }

    private static void claims(Fields fields) {
        Connection.add(fields, "Actor", "claims", "ClaimEdge", everyClaim());
        Connection.add(fields, "Event", "claims", "ClaimEdge", everyClaim());
        Connection.add(fields, "Source", "claims", "ClaimEdge", Rows.of("collaboration/claims-of-source"));
        fields.add("ClaimEdge", "node", Values.one(CLAIM, edge -> edge.property("node")));
    }

    private static Connection.RowSource everyClaim() {
        Rows rows = Rows.of("collaboration/claims");
        return (owner, field, row, compilation) -> {
            boolean onThatDay = compilation.lens().dayGiven();
            return rows.call(owner, field.with(given -> with("onThatDay", onThatDay, given)), row, compilation);
        };
    }

    private static Map<String, @Nullable Object> with(String name, Object value, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> arguments = new HashMap<>(given);
        arguments.put(name, value);
        return arguments;
    }
}
