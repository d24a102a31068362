// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import java.util.HashMap;
import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.LabelledValues;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.message.Language;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of a claim: a relationship that says who states what, since when it holds and since when we know. */
@Component
final class ClaimFields implements FieldProvider {

    private static final String CLAIM = "Claim";
    private static final String NODE = "Node";

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family(NODE, CLAIM);
        fields.relationships(CLAIM);
        fields.properties(CLAIM, "id", "kind", "role", "stance", "status", "rank", "locator", "note", "weight");
        fields.add(
                CLAIM,
                "directed",
                (owner, field, compilation) -> Cypher.coalesce(
                        owner.property("directed"),
                        type(owner)
                                .in(Cypher.literalOf(ClaimType.names(ClaimType::symmetric)))
                                .not()));
        fields.add(CLAIM, "label", ClaimLabel::facts, ClaimLabel::of);
        fields.add(CLAIM, "type", (owner, field, compilation) -> type(owner));
        fields.add(CLAIM, "subject", Expressions.one(NODE, ClaimEnds::start));
        fields.add(
                CLAIM,
                "object",
                Expressions.one(
                        NODE,
                        claim -> CypherTemplate.of("CASE WHEN NOT {{end}}:Attribute THEN {{end}} END")
                                .with("end", ClaimEnds.end(claim))
                                .expression()));
        fields.add(
                CLAIM,
                "attribute",
                Expressions.one(
                        "AttributeValue",
                        claim -> CypherTemplate.of("CASE WHEN {{end}}:Attribute THEN {{end}} END")
                                .with("end", ClaimEnds.end(claim))
                                .expression()));
        fields.properties("AttributeValue", "property", "number");
        LabelledValues.add(fields, "AttributeValue", "property", "value");
        fields.add(CLAIM, "validFrom", Expressions.imprecise("validFrom", "validFromLower", "validFromUpper"));
        fields.add(CLAIM, "validTo", Expressions.imprecise("validTo", "validToLower", "validToUpper"));
        fields.add(CLAIM, "holds", RowQuery.of("collaboration/certainty").value());
        fields.add(CLAIM, "source", RowQuery.of("collaboration/source").first("Source"));
        revisions(fields);
        fields.add("ImpreciseDate", "text", Expressions.property("text"), ClaimFields::inWords);
        fields.add("ImpreciseDate", "earliest", Expressions.bound("earliest"));
        fields.add("ImpreciseDate", "latest", Expressions.bound("latest"));
        claims(fields);
    }

    private static @Nullable Object inWords(@Nullable Object text, Map<String, @Nullable Object> arguments) {
        Object language = arguments.get("language");
        return text == null || language == null
                ? text
                : ImpreciseDate.parse(text.toString()).in(Language.valueOf(language.toString()));
    }

    private static void revisions(FieldRegistry fields) {
        for (String moment : new String[] {"recorded", "retracted"}) {
            RowQuery revision = RowQuery.of("collaboration/revision", Map.of("moment", moment));
            fields.add(CLAIM, moment, revision.first("Revision"));
        }
        fields.properties("Revision", "number", "at");
        fields.add("Revision", "by", Expressions.forMembers("by", Cypher.literalOf("")));
        fields.add("Revision", "why", Expressions.forMembers("why", Cypher.literalOf("")));
    }

    private static void claims(FieldRegistry fields) {
        ConnectionField.add(fields, "Actor", "claims", "ClaimEdge", everyClaim());
        ConnectionField.add(fields, "Event", "claims", "ClaimEdge", everyClaim());
        ConnectionField.add(fields, "Source", "claims", "ClaimEdge", RowQuery.of("collaboration/claims-of-source"));
        fields.add("ClaimEdge", "node", Expressions.one(CLAIM, edge -> edge.property("node")));
    }

    private static ConnectionField.RowSource everyClaim() {
        RowQuery rows = RowQuery.of("collaboration/claims");
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

    private static Expression type(SymbolicName claim) {
        return Cypher.call("type").withArgs(claim).asFunction();
    }
}
