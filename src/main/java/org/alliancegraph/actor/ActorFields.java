// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.actor;

import java.util.Map;
import org.alliancegraph.graph.Connection;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.FieldCypher;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Ids;
import org.alliancegraph.graph.Rows;
import org.alliancegraph.graph.Values;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.stereotype.Component;

/** The Cypher of what every actor has of its own: names, place and keys; and the entry points to actors. */
@Component
final class ActorFields implements FieldContribution {

    private static final String ACTOR = "Actor";
    private static final String[] TYPES = {"Person", "Municipality", "LocalAlliance", "Program", "Organization"};

    @Override
    public void contribute(Fields fields) {
        fields.family(ACTOR, TYPES);
        fields.family("Node", TYPES);
        fields.add("Query", "actor", Ids.checking("id", Rows.of("actor/by-id").first(ACTOR)));
        fields.add(
                "Query",
                "municipality",
                Ids.checkingAgs("ags", Rows.of("actor/by-ags").first("Municipality")));
        Connection.add(fields, "Query", "actors", "ActorEdge", new ActorPages());
        fields.add("ActorEdge", "node", Values.one(ACTOR, edge -> edge.property("node")));
        own(fields);
        place(fields);
    }

    private static void own(Fields fields) {
        fields.properties(ACTOR, "id", "version");
        fields.add(ACTOR, "name", Values.versioned("name"));
        fields.add(ACTOR, "description", Values.versioned("description"));
        fields.add(ACTOR, "alternativeNames", Values.versioned("alternativeNames"));
        fields.add(ACTOR, "externalKeys", Rows.of("actor/external-keys").list("ExternalKey"));
        fields.properties("ExternalKey", "scheme", "value");
        fields.add("Municipality", "ags", Values.versioned("ags"));
        fields.add("Municipality", "ars", Values.versioned("ars"));
        fields.add("Municipality", "level", Values.versioned("level"));
        fields.add("Municipality", "population", Values.versioned("population"));
        fields.add("Municipality", "area", Values.versioned("area"));
        fields.add("Program", "kind", Values.versioned("kind"));
        fields.add("Organization", "kind", Values.versioned("kind"));
        fields.add("Organization", "legalForm", Values.versioned("legalForm"));
        fields.add("Person", "title", Values.versioned("title"));
        for (String type : new String[] {"Program", "Organization", "LocalAlliance"}) {
            fields.add(type, "founded", day("founded"));
            fields.add(type, "dissolved", day("dissolved"));
        }
    }

    private static FieldCypher day(String property) {
        return Rows.of("actor/attribute-day", Map.of("property", property)).first("ImpreciseDate");
    }

    private static void place(Fields fields) {
        fields.add(ACTOR, "place", (owner, field, compilation) -> {
            SymbolicName actor = compilation.variable();
            return Cypher.raw(
                    "head(COLLECT { WITH CASE WHEN $E IS NOT NULL OR $E IS NOT NULL OR $E IS NOT NULL THEN $E END AS $E"
                            + " WHERE $E IS NOT NULL RETURN $E })",
                    compilation.then(owner, "location"),
                    compilation.then(owner, "country"),
                    compilation.then(owner, "state"),
                    owner,
                    actor,
                    actor,
                    compilation.object("Place", actor, field.fields()));
        });
        for (String own : new String[] {"latitude", "longitude", "state", "country"}) {
            fields.add("Place", own, Values.versioned(own));
        }
        fields.add("Place", "municipality", Rows.of("actor/located-in").first("Municipality"));
    }
}
