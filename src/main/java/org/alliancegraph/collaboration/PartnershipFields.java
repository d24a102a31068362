// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.actor.NetworkFilter;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.DeferredRows;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.PairNode;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of partnerships: everything two actors have together, grouped per pair. */
@Component
final class PartnershipFields implements FieldProvider {

    private static final String PARTNERSHIP = "Partnership";
    private static final String EDGE = "PartnershipEdge";
    private static final String RELATIONS = "relations";
    private static final Set<?> MAKING_PARTNERS = Set.of("COLLABORATES_WITH", "PARTICIPATES_IN");

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
                new DeferredRows(
                        PartnershipFields::partners, RowQuery.of(WHOLE), PartnershipFields::asksIfContradictory));
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
        return CypherTemplate.join(
                " ",
                List.of(PAIR.callWith(id, pair, compilation), RowQuery.of(WHOLE).call(pair, row, compilation)));
    }

    private static void shared(FieldRegistry fields, String field, String type) {
        fields.add(
                PARTNERSHIP,
                field,
                RowQuery.of("collaboration/shared", Map.of("type", type)).list(type));
    }

    private static Expression partners(
            SymbolicName owner, Selection field, SymbolicName row, QueryCompiler compilation) {
        return PARTNERS.call(
                owner,
                field.with(PartnershipFields::criteria),
                row,
                compilation,
                NetworkFilter.among(field, compilation));
    }

    /** The arguments of a field with its filter laid flat, of which only claims that can make two partners matter. */
    static Map<String, @Nullable Object> criteria(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> criteria = new HashMap<>(given);
        criteria.remove("filter");
        criteria.putAll(NetworkFilter.flat(given));
        List<?> relations = given.get("filter") instanceof Map<?, ?> filter ? (List<?>) filter.get(RELATIONS) : null;
        criteria.put(
                RELATIONS,
                relations == null
                        ? null
                        : relations.stream().filter(MAKING_PARTNERS::contains).toList());
        criteria.put("claimed", NetworkFilter.asksOfClaims(given) ? true : null);
        return criteria;
    }

    /** Whether only all claims of a partnership tell if it is asked for. */
    static boolean asksIfContradictory(Map<String, @Nullable Object> given) {
        return given.get("contradictory") != null;
    }
}
