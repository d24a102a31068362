// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.database.Query;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Compiles a selection of nodes or relationships to one statement for each field. All operations that select a field
 * share its statement, and the database plans it once. One statement for the whole selection would be planned anew for
 * each operation.
 *
 * @param type the type of the elements in the schema
 * @param only the object type, if the field selects one type of an interface or union
 */
record ElementCompiler(
        FieldRegistry fields,
        QueryCompiler compilation,
        String type,
        @Nullable String only,
        List<Selection> selected) {

    CompiledQuery.Elements compile() {
        List<Query.ElementProperty> properties = new ArrayList<>();
        List<CompiledQuery.ElementValue> values = new ArrayList<>();
        Set<String> compiled = new HashSet<>();
        for (Selection each : selected) {
            boolean same = fields.isSame(each, selected);
            for (String objectType : each.types()) {
                FieldBinding field = isMember(objectType) ? fields.find(objectType, each.name()) : null;
                boolean ofRelationships = fields.isRelationship(objectType);
                String key = same ? each.key() : QueryCompiler.key(objectType, each.key());
                if (field != null && compiled.add(same ? ofRelationships + key : key)) {
                    Set<String> types = same ? alike(each.types(), ofRelationships) : Set.of(objectType);
                    add(field, each, new Place(key, types, ofRelationships), properties, values);
                }
            }
        }
        String certain = only == null && !fields.isFamily(type) ? type : only;
        return new CompiledQuery.Elements(certain, fields.relationshipType(), properties, values);
    }

    /** The place of a value: its key in the answer, and the types of the elements that have the key. */
    private record Place(String key, Set<String> types, boolean ofRelationships) {}

    /** Adds a field: as a property of the element, or as a statement that finds the values of many elements at once. */
    private void add(
            FieldBinding field,
            Selection selection,
            Place place,
            List<Query.ElementProperty> properties,
            List<CompiledQuery.ElementValue> values) {
        QueryCompiler apart = compilation.apart(true);
        SymbolicName id = apart.variable();
        SymbolicName element = apart.variable();
        HistoricalState then = apart.shown(element);
        Expression value = field.cypher().compile(element, selection, apart);
        if (value instanceof Property property && !then.asked()) {
            properties.add(new Query.ElementProperty(place.key(), property.getName(), place.types()));
            return;
        }
        String pattern = place.ofRelationships() ? "()-[{{element}}]->()" : "({{element}})";
        CypherTemplate all = CypherTemplate.of("COLLECT { UNWIND {{ids}} AS {{id}} MATCH " + pattern
                        + " WHERE elementId({{element}}) = {{id}} {{then}} RETURN [{{id}}, {{value}}] }")
                .with("ids", Cypher.parameter("found"))
                .with("id", id)
                .with("element", element)
                .with("value", value);
        Expression found = (then.asked() ? all.with("then", then.bound()) : all.with("then", "")).expression();
        CompiledQuery statement = compilation.statement(apart, (nothing, same, other) -> found, selection);
        values.add(new CompiledQuery.ElementValue(place.key(), place.types(), place.ofRelationships(), statement));
    }

    private boolean isMember(String objectType) {
        return only == null ? fields.isMember(type, objectType) : only.equals(objectType);
    }

    private Set<String> alike(Set<String> types, boolean relationships) {
        return types.stream()
                .filter(each -> fields.isRelationship(each) == relationships)
                .collect(Collectors.toUnmodifiableSet());
    }
}
