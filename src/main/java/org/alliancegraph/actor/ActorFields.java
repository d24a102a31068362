// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.Arrays;
import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.CypherTemplate;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldExpression;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.IdArguments;
import org.alliancegraph.compiler.NodeLabel;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.ValueType;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of what every actor has of its own: names, place and keys; and the entry points to actors. */
@Component
final class ActorFields implements FieldProvider {

    private static final String ACTOR = "Actor";
    private static final String[] TYPES = Arrays.stream(EntityType.values())
            .filter(EntityType::isActor)
            .map(EntityType::label)
            .toArray(String[]::new);

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family(ACTOR, TYPES);
        fields.family("Node", TYPES);
        fields.add(
                "Query",
                "actor",
                IdArguments.checking("id", RowQuery.of("actor/by-id").first(ACTOR)));
        fields.add(
                "Query",
                "municipality",
                IdArguments.checkingAgs("ags", RowQuery.of("actor/by-ags").first("Municipality")));
        ConnectionField.add(fields, "Query", "actors", "ActorEdge", new ActorPages());
        fields.add("ActorEdge", "node", Expressions.one(ACTOR, edge -> edge.property("node")));
        own(fields);
        bases(fields);
        place(fields);
        walks(fields);
    }

    private static void bases(FieldRegistry fields) {
        fields.add("Person", "visibleTo", RowQuery.of("actor/visible-to").value());
        fields.add(
                "Person",
                "restrictedSince",
                RowQuery.of("actor/restricted-since").value());
        fields.add("Person", "bases", RowQuery.of("actor/bases").list("Basis"));
        fields.properties(
                "Basis", "id", "kind", "audience", "purpose", "document", "until", "withdrawn", "withdrawnBecause");
        fields.add("Basis", "source", RowQuery.of("collaboration/source").first("Source"));
        fields.add("Basis", "since", Expressions.property("since"));
        fields.add(
                "Basis",
                "recorded",
                RowQuery.of("collaboration/revision", Map.of("moment", "recorded"))
                        .first("Revision"));
    }

    private static void walks(FieldRegistry fields) {
        for (String type : new String[] {"Municipality", "Program", "Organization"}) {
            fields.add(type, "partOf", RowQuery.of("actor/part-of").list(ACTOR));
            ConnectionField.add(fields, type, "parts", "ActorEdge", RowQuery.of("actor/parts"));
        }
        ConnectionField.add(fields, "Municipality", "located", "ActorEdge", RowQuery.of("actor/located"));
    }

    private static void own(FieldRegistry fields) {
        fields.properties(ACTOR, "id", "version");
        fields.add(ACTOR, "label", NodeLabel.OF_ENTITY);
        fields.add(ACTOR, "name", Expressions.versioned("name"));
        fields.add(ACTOR, "description", Expressions.versioned("description"));
        fields.add(ACTOR, "alternativeNames", Expressions.versioned("alternativeNames"));
        fields.add(ACTOR, "externalKeys", RowQuery.of("actor/external-keys").list("ExternalKey"));
        fields.properties("ExternalKey", "scheme", "value");
        fields.add("Municipality", "ags", Expressions.versioned("ags"));
        fields.add("Municipality", "ars", Expressions.versioned("ars"));
        fields.add("Municipality", "level", Expressions.versioned("level"));
        fields.add("Program", "kind", Expressions.versioned("kind"));
        fields.add("Organization", "kind", Expressions.versioned("kind"));
        for (Property each : Property.statedOf(EntityType::isActor)) {
            FieldExpression value = each.valueType() == ValueType.DATE
                    ? day(each.fieldName())
                    : Expressions.versioned(each.fieldName());
            each.owners().forEach(type -> fields.add(type.label(), each.apiName(), value));
        }
    }

    private static FieldExpression day(String property) {
        return RowQuery.of("actor/attribute-day", Map.of("property", property)).first("ImpreciseDate");
    }

    private static void place(FieldRegistry fields) {
        fields.add(ACTOR, "place", (owner, field, compilation) -> {
            SymbolicName actor = compilation.variable();
            return CypherTemplate.of("""
                head(COLLECT { WITH CASE WHEN {{location}} IS NOT NULL OR {{country}} IS NOT NULL
                OR {{state}} IS NOT NULL THEN {{owner}} END AS {{actor}}
                WHERE {{actor}} IS NOT NULL RETURN {{place}} })\
                """)
                    .with("location", compilation.then(owner, "location"))
                    .with("country", compilation.then(owner, "country"))
                    .with("state", compilation.then(owner, "state"))
                    .with("owner", owner)
                    .with("actor", actor)
                    .with("place", compilation.object("Place", actor, field.fields()))
                    .expression();
        });
        for (String own : new String[] {"latitude", "longitude", "state", "country"}) {
            fields.add("Place", own, Expressions.versioned(own));
        }
        fields.add("Place", "municipality", RowQuery.of("actor/located-in").first("Municipality"));
    }
}
