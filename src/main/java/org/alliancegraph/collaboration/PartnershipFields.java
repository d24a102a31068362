// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.CompletedRows;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Selection;
import org.alliancegraph.graph.Statements;
import org.alliancegraph.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of partnerships: everything two actors have together, grouped per pair. */
@Component
final class PartnershipFields implements FieldContribution {

    private static final String PARTNERSHIP = "Partnership";
    private static final String EDGE = "PartnershipEdge";
    /** What a filter may ask of a partnership that only its claims tell. */
    private static final List<String> OF_CLAIMS = List.of("kinds", "statuses", "source", "contradictory");

    private static final Rows PARTNERS = Rows.of("collaboration/partners");
    private static final String WHOLE = "collaboration/partnership";

    @Override
    public void contribute(Fields fields) {
        Connection.add(
                fields, "Actor", "partnerships", EDGE, PARTNERS.completedBy(WHOLE, PartnershipFields::asksOfClaims));
        Connection.add(
                fields,
                "Query",
                "partnerships",
                EDGE,
                new CompletedRows(PartnershipFields::wholeNetwork, Rows.of(WHOLE), PartnershipFields::asksOfClaims));
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

    private static boolean asksOfClaims(Map<String, @Nullable Object> given) {
        return given.get("filter") instanceof Map<?, ?> filter
                && OF_CLAIMS.stream().anyMatch(each -> filter.get(each) != null);
    }

    private static Expression wholeNetwork(
            SymbolicName owner, Selection field, SymbolicName row, Compilation compilation) {
        SymbolicName actor = compilation.variable();
        SymbolicName half = compilation.variable();
        return Cypher.raw(
                "MATCH ($E:Actor) WHERE $E AND ($E IS NULL OR $E IN $E) $E"
                        + " WITH $E WHERE $E.actor.id < $E.partner.id"
                        + " WITH $E{.*, keys: [$E.actor.sortName, $E.actor.id] + $E.keys} AS $E",
                actor,
                Cypher.raw(Statements.expand("present(" + actor.getValue() + ")")),
                types(field, compilation),
                actor.property("type"),
                types(field, compilation),
                PARTNERS.call(actor, field, half, compilation),
                half,
                half,
                half,
                half,
                half,
                half,
                half,
                row);
    }

    private static Expression types(Selection field, Compilation compilation) {
        return compilation.parameter(
                field, given -> given.get("filter") instanceof Map<?, ?> filter ? filter.get("partnerTypes") : null);
    }
}
