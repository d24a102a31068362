// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.event;

import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.NodeLabel;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.ValueType;
import org.springframework.stereotype.Component;

/** The Cypher of events. */
@Component
final class EventFields implements FieldProvider {

    private static final String EVENT = "Event";

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family("Node", EVENT);
        ConnectionField.add(fields, "Query", "events", "EventEdge", RowQuery.of("event/all"));
        fields.add("EventEdge", "node", Expressions.one(EVENT, edge -> edge.property("node")));
        fields.properties(EVENT, "id", "version");
        fields.add(EVENT, "label", NodeLabel.OF_ENTITY);
        fields.add(EVENT, "externalKeys", RowQuery.of("actor/external-keys").list("ExternalKey"));
        ConnectionField.add(fields, "Municipality", "locatedEvents", "EventEdge", RowQuery.of("event/located"));
        fields.add(EVENT, "name", Expressions.versioned("name"));
        fields.add(EVENT, "description", Expressions.versioned("description"));
        for (Property each : Property.statedOf(EntityType.EVENT::equals)) {
            String name = each.fieldName();
            fields.add(
                    EVENT,
                    each.apiName(),
                    each.valueType() == ValueType.DATE
                            ? Expressions.versionedImprecise(name + "Text", name + "Lower", name + "Upper")
                            : Expressions.versioned(name));
        }
        fields.add(EVENT, "municipality", RowQuery.of("event/municipality").first("Municipality"));
    }
}
