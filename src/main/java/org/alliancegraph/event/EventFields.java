// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.event;

import java.time.LocalDate;
import java.util.Map;
import org.alliancegraph.compiler.ConnectionField;
import org.alliancegraph.compiler.Expressions;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.NodeLabel;
import org.alliancegraph.compiler.RowQuery;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.ValueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Cypher of events. */
@Component
final class EventFields implements FieldProvider {

    private static final String EVENT = "Event";
    private static final RowQuery ALL = RowQuery.of("event/all");

    @Override
    public void contribute(FieldRegistry fields) {
        fields.family("Node", EVENT);
        ConnectionField.add(
                fields,
                "Query",
                "events",
                "EventEdge",
                (owner, field, row, compilation) -> ALL.call(owner, field.with(EventFields::period), row, compilation));
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

    private static Map<String, @Nullable Object> period(Map<String, @Nullable Object> given) {
        if (given.get("from") instanceof LocalDate from
                && given.get("to") instanceof LocalDate to
                && from.isAfter(to)) {
            throw new BadInput("BAD_INPUT", Message.of("query.from-after-to", from, to));
        }
        return given;
    }
}
