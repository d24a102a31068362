// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The field {@code node}, which finds any object by its global id (Relay object identification specification). */
@Component
final class NodeFields implements FieldProvider {

    /** The name of the interface that everything with an id implements. */
    static final String NODE = "Node";

    private static final String KIND = "kind";
    private static final RowQuery BY_ID = RowQuery.of("compiler/node");

    private final ObjectProvider<OutsideNodes> outside;

    NodeFields(ObjectProvider<OutsideNodes> outside) {
        this.outside = outside;
    }

    @Override
    public void contribute(FieldRegistry fields) {
        fields.add(
                "Query",
                "node",
                (owner, field, compilation) ->
                        Cypher.head(found(fields, field, given -> List.of(id(fields, given.get("id"))), compilation)),
                (value, given) -> orOutside(value, given.get("id")));
        fields.add(
                "Query",
                "nodes",
                (owner, field, compilation) -> found(fields, field, given -> ids(fields, given), compilation),
                this::withOutside);
        fields.add(
                MutationPayload.TYPE,
                MutationPayload.WRITTEN,
                RowQuery.of("compiler/written").list(NODE));
        fields.add(
                MutationPayload.TYPE,
                MutationPayload.REVISION,
                RowQuery.of("compiler/revision").list("Revision"));
    }

    private @Nullable Object orOutside(@Nullable Object found, @Nullable Object id) {
        return found != null || id == null
                ? found
                : outside.stream()
                        .map(each -> each.find(id.toString()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Object withOutside(@Nullable Object found, Map<String, @Nullable Object> given) {
        if (!(found instanceof List<?> all) || !all.contains(null)) {
            return found;
        }
        List<?> ids = (List<?>) Objects.requireNonNull(given.get("ids"));
        List<@Nullable Object> nodes = new ArrayList<>(all);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.set(i, orOutside(nodes.get(i), ids.get(i)));
        }
        return nodes;
    }

    /** A list with the object of each id, or null in the place of an id that is not known. */
    private static Expression found(
            FieldRegistry fields,
            Selection field,
            Function<Map<String, @Nullable Object>, List<Map<String, Object>>> ids,
            QueryCompiler compilation) {
        Set<String> kinds = compilation.choice(
                field,
                given -> ids.apply(given).stream()
                        .map(each -> String.valueOf(each.get(KIND)))
                        .collect(Collectors.toCollection(TreeSet::new)));
        SymbolicName id = compilation.variable();
        Expression found = Cypher.literalNull();
        for (String kind : kinds) {
            found = Cypher.caseExpression(id.property(KIND))
                    .when(Cypher.literalOf(kind))
                    .then(one(fields.source(kind), id, field, compilation))
                    .elseDefault(found);
        }
        return Subqueries.each(compilation.parameter(field, ids), id, found);
    }

    private static Expression one(
            @Nullable NodeSource source, SymbolicName id, Selection field, QueryCompiler compilation) {
        if (source != null) {
            return source.object().compile(id, field, compilation);
        }
        SymbolicName row = compilation.variable();
        return Subqueries.first(BY_ID.callWith(id, row, compilation), compilation.object(NODE, row, field.fields()));
    }

    private static List<Map<String, Object>> ids(FieldRegistry fields, Map<String, @Nullable Object> given) {
        List<?> ids = (List<?>) Objects.requireNonNull(given.get("ids"));
        return ids.stream().map(each -> id(fields, each)).toList();
    }

    /** The parts of an id. The kind is empty for nodes and relationships of the graph. */
    private static Map<String, Object> id(FieldRegistry fields, @Nullable Object given) {
        String id = Ids.checked(given);
        String prefix = id.substring(0, id.indexOf(':'));
        Map<String, Object> parts = new HashMap<>(Ids.parts(id));
        parts.put("id", id);
        parts.put(KIND, fields.source(prefix) == null ? "" : prefix);
        return parts;
    }
}
