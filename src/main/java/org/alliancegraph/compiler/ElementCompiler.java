// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.database.Query;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what is selected of nodes and relationships field by field. A statement that depends on one field alone is
 * the same in all operations that select the field, so that the database has planned it before; one for a whole
 * selection is planned anew for each.
 *
 * @param type the type of the elements in the schema
 * @param only their type, if they are of one of a family
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
            boolean same = compilation.isSame(each, selected);
            for (String objectType : each.types()) {
                FieldBinding field = isMember(objectType) ? fields.find(objectType, each.name()) : null;
                boolean ofRelationships = fields.isRelationship(objectType);
                String key = same ? each.key() : QueryCompiler.key(objectType, each.key());
                if (field != null && compiled.add(same ? ofRelationships + key : key)) {
                    Set<String> types = same ? alike(each.types(), ofRelationships) : Set.of(objectType);
                    QueryCompiler.ElementField found = compilation.ofElements(field, each, ofRelationships);
                    if (found.property() != null) {
                        properties.add(new Query.ElementProperty(key, found.property(), types));
                    } else {
                        values.add(new CompiledQuery.ElementValue(
                                key, types, ofRelationships, Objects.requireNonNull(found.statement())));
                    }
                }
            }
        }
        String certain = only == null && !fields.isFamily(type) ? type : only;
        return new CompiledQuery.Elements(certain, fields.relationshipType(), properties, values);
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
