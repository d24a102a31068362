// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.PairNode;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of {@code duplicates}: pairs of actors that may be one, each with its reasons as sentences. */
@Component
final class DuplicateFields implements FieldProvider {

    private static final String DUPLICATE = "Duplicate";
    private static final String REASON = "DuplicateReason";
    private static final String EDGE = "DuplicateEdge";
    private static final RowQuery PAIRS = RowQuery.of("search/duplicates");
    private static final String[] FACTS = {"kind", "kept", "gone", "km", "state", "others"};

    @Override
    public void contribute(FieldRegistry fields) {
        ConnectionField.addLong(fields, "Query", "duplicates", EDGE, PAIRS::call);
        fields.add(EDGE, "node", Expressions.one(DUPLICATE, edge -> edge));
        PairNode.add(
                fields,
                DUPLICATE,
                "duplicate",
                pair -> pair.property("kept"),
                pair -> pair.property("gone"),
                DuplicateFields::byId);
        fields.add(DUPLICATE, "kept", Expressions.one("Actor", pair -> pair.property("kept")));
        fields.add(DUPLICATE, "gone", Expressions.one("Actor", pair -> pair.property("gone")));
        fields.properties(DUPLICATE, "score");
        fields.add(DUPLICATE, "reasons", Expressions.each(REASON, pair -> pair.property("reasons")));
        fields.add(DUPLICATE, "dismissedBy", Expressions.each("Claim", pair -> pair.property("dismissedBy")));
        fields.properties(REASON, "kind", "weight");
        fields.add(
                REASON,
                "explanation",
                (reason, field, compilation) -> {
                    Map<String, Expression> facts = new LinkedHashMap<>();
                    for (String fact : FACTS) {
                        facts.put(fact, reason.property(fact));
                    }
                    return Expressions.map(facts);
                },
                (value, arguments) ->
                        sentence(facts(value)).in(Language.of(String.valueOf(arguments.get("language")))));
    }

    /** The pair of an id, also one that was dismissed since. */
    private static Expression byId(SymbolicName id, SymbolicName row, QueryCompiler compilation) {
        SymbolicName asked = compilation.variable();
        SymbolicName pair = compilation.variable();
        return CypherTemplate.of("""
            WITH {{id}} AS {{id}}, {of: {{id}}.one, includeDismissed: true} AS {{asked}} {{pairs}}
            WITH {{id}}, {{pair}} AS {{row}} WHERE {{row}}.gone.id = {{id}}.other\
            """)
                .with("id", id)
                .with("asked", asked)
                .with("pairs", PAIRS.callWith(asked, pair, compilation))
                .with("pair", pair)
                .with("row", row)
                .expression();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> facts(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    private static Message sentence(Map<String, @Nullable Object> facts) {
        Object kept = facts.get("kept");
        return switch (String.valueOf(facts.get("kind"))) {
            case "SAME_NAME" -> Message.of("duplicate.same-name", kept);
            case "NAME_SPELT_OTHERWISE" -> Message.of("duplicate.name-spelt-otherwise", kept, facts.get("gone"));
            case "OTHER_NAME" -> Message.of("duplicate.other-name", kept, facts.get("gone"));
            case "NEAR" -> Message.of("duplicate.near", Math.round(kilometres(facts)));
            case "SAME_STATE" -> Message.of("duplicate.same-state");
            case "COMMON_NAME" -> Message.of("duplicate.common-name", facts.get("others"));
            default -> throw new IllegalArgumentException("no sentence about " + facts.get("kind"));
        };
    }

    private static double kilometres(Map<String, @Nullable Object> facts) {
        return ((Number) Objects.requireNonNull(facts.get("km"))).doubleValue();
    }
}
