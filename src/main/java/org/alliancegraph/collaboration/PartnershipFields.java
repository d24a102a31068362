// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.PairNode;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of partnerships: everything two actors have together, grouped per pair. */
@Component
final class PartnershipFields implements FieldProvider {

    private static final String PARTNERSHIP = "Partnership";
    private static final String EDGE = "PartnershipEdge";
    /** What a filter may ask of a partnership that only its claims tell. */
    static final List<String> OF_CLAIMS = List.of("kinds", "statuses", "source", "contradictory", "certainty");

    static final RowQuery PARTNERS = RowQuery.of("collaboration/partners");
    private static final RowQuery PAIR = RowQuery.of("actor/pair");
    static final String WHOLE = "collaboration/partnership";

    @Override
    public void contribute(FieldRegistry fields) {
        ConnectionField.add(
                fields,
                "Actor",
                "partnerships",
                EDGE,
                PARTNERS.completedBy(WHOLE, given -> asksOfClaims(given, OF_CLAIMS)));
        ConnectionField.add(fields, "Query", "partnerships", EDGE, new AllPartnerships());
        fields.add(EDGE, "node", Expressions.one(PARTNERSHIP, edge -> edge));
        PairNode.add(
                fields,
                PARTNERSHIP,
                "partnership",
                pair -> pair.property("actor"),
                pair -> pair.property("partner"),
                PartnershipFields::byId);
        fields.add(PARTNERSHIP, "actor", Expressions.one("Actor", pair -> pair.property("actor")));
        fields.add(PARTNERSHIP, "partner", Expressions.one("Actor", pair -> pair.property("partner")));
        fields.properties(PARTNERSHIP, "direct", "kinds", "contradictory", "holds");
        for (String day : List.of("since", "until")) {
            fields.add(PARTNERSHIP, day, Expressions.one("ImpreciseDate", pair -> pair.property(day)));
        }
        PreferredClaim.claims(fields, PARTNERSHIP);
        fields.add(
                PARTNERSHIP,
                "sharedTopics",
                RowQuery.of("collaboration/shared-topics").list("Topic"));
        shared(fields, "sharedPrograms", "Program");
        shared(fields, "sharedAlliances", "LocalAlliance");
        shared(fields, "sharedEvents", "Event");
    }

    private static Expression byId(SymbolicName id, SymbolicName row, QueryCompiler compilation) {
        SymbolicName pair = compilation.variable();
        return Cypher.raw(
                "$E $E",
                PAIR.callWith(id, pair, compilation),
                RowQuery.of(WHOLE).call(pair, row, compilation));
    }

    private static void shared(FieldRegistry fields, String field, String type) {
        fields.add(
                PARTNERSHIP,
                field,
                RowQuery.of("collaboration/shared", Map.of("type", type)).list(type));
    }

    static boolean asksOfClaims(Map<String, @Nullable Object> given, List<String> parts) {
        return given.get("filter") instanceof Map<?, ?> filter
                && parts.stream().anyMatch(each -> filter.get(each) != null);
    }
}
