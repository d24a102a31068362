// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.springframework.stereotype.Component;

/** The Cypher of synergies: one statement scores an actor's candidates, or without an actor those of everybody. */
@Component
final class SynergyFields implements FieldContribution {

    private static final String SYNERGY = "Synergy";
    private static final String EDGE = "SynergyEdge";

    /** Programmes join members and people belong to somebody; both are found through those, unless asked for. */
    private static final List<String> PARTNER_TYPES = List.of("Municipality", "Organization", "LocalAlliance");

    private static final Rows SYNERGIES = Rows.of(
            "synergy/synergies", Map.of("weights", Weights.STANDARD.parameters(), "partnerTypes", PARTNER_TYPES));

    @Override
    public void contribute(Fields fields) {
        Connection.add(fields, "Query", "synergies", EDGE, SYNERGIES);
        Connection.add(fields, "Actor", "synergies", EDGE, SYNERGIES);
        fields.add(EDGE, "node", Values.one(SYNERGY, edge -> edge));
        fields.add(SYNERGY, "actor", Values.one("Actor", synergy -> synergy.property("actor")));
        fields.add(SYNERGY, "partner", Values.one("Actor", synergy -> synergy.property("partner")));
        fields.properties(SYNERGY, "score");
        fields.add(SYNERGY, "reasons", Values.each("SynergyReason", synergy -> synergy.property("reasons")));
        fields.add(
                SYNERGY,
                "counterReasons",
                Values.each("SynergyCounterReason", synergy -> synergy.property("counterReasons")));
    }
}
