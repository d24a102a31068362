// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Cypher of partnerships: everything two actors have together, grouped per pair. */
@Component
final class PartnershipFields implements FieldContribution {

    private static final String PARTNERSHIP = "Partnership";
    private static final String EDGE = "PartnershipEdge";
    /** What a filter may ask of a partnership that only its claims tell. */
    static final List<String> OF_CLAIMS = List.of("kinds", "statuses", "source", "contradictory");

    static final Rows PARTNERS = Rows.of("collaboration/partners");
    static final String WHOLE = "collaboration/partnership";

    @Override
    public void contribute(Fields fields) {
        Connection.add(
                fields,
                "Actor",
                "partnerships",
                EDGE,
                PARTNERS.completedBy(WHOLE, given -> asksOfClaims(given, OF_CLAIMS)));
        Connection.add(fields, "Query", "partnerships", EDGE, new AllPartnerships());
        fields.add(EDGE, "node", Values.one(PARTNERSHIP, edge -> edge));
        fields.add(PARTNERSHIP, "actor", Values.one("Actor", pair -> pair.property("actor")));
        fields.add(PARTNERSHIP, "partner", Values.one("Actor", pair -> pair.property("partner")));
        fields.properties(PARTNERSHIP, "direct", "kinds", "contradictory");
        PreferredClaim.period(fields, PARTNERSHIP);
        fields.add(
                PARTNERSHIP,
                "sharedTopics",
                Rows.of("collaboration/shared-topics").list("Topic"));
        shared(fields, "sharedPrograms", "Program");
        shared(fields, "sharedAlliances", "LocalAlliance");
        shared(fields, "sharedEvents", "Event");
    }

    private static void shared(Fields fields, String field, String type) {
        fields.add(
                PARTNERSHIP,
                field,
                Rows.of("collaboration/shared", Map.of("type", type)).list(type));
    }

    static boolean asksOfClaims(Map<String, @Nullable Object> given, List<String> parts) {
        return given.get("filter") instanceof Map<?, ?> filter
                && parts.stream().anyMatch(each -> filter.get(each) != null);
    }
}
