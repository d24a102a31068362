// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Compiles the selection of an object to a Cypher map, with the expressions that the features registered for its
 * fields. An object of an interface or union also gets its type. A field that only some types have is computed only for
 * objects of these types.
 */
final class ObjectCompiler {

    private final FieldRegistry fields;
    private final QueryCompiler statement;
    private final boolean inParts;
    private final Map<SymbolicName, HistoricalState> states = new HashMap<>();

    /** @param inParts whether nodes and relationships are read by statements of their own */
    ObjectCompiler(FieldRegistry fields, QueryCompiler statement, boolean inParts) {
        this.fields = fields;
        this.statement = statement;
        this.inParts = inParts;
    }

    /**
     * A map with everything that was selected of the object in a variable, by the keys of the answer.
     *
     * @param only the object type; null if it is read from the object
     */
    Expression compile(String type, @Nullable String only, SymbolicName owner, List<Selection> selected) {
        if (inParts && fields.isElement(only == null ? type : only)) {
            return statement.element(owner, new ElementCompiler(fields, statement, type, only, selected).compile());
        }
        HistoricalState then = HistoricalState.of(owner, statement);
        HistoricalState outer = states.put(owner, then);
        Expression object = Expressions.map(entries(type, only, owner, selected));
        if (outer == null) {
            states.remove(owner);
        } else {
            states.put(owner, outer);
        }
        return then.asked() ? Subqueries.single(then.bound(), object) : object;
    }

    /** A property of an entity at the requested time. */
    Expression then(SymbolicName entity, String property) {
        HistoricalState then = states.get(entity);
        if (then != null || !statement.lens().past()) {
            return then == null ? entity.property(property) : then.property(property);
        }
        return Cypher.raw(CypherFiles.expand("{{at " + entity.getValue() + "." + property + "}}", statement.lens()));
    }

    /**
     * The past state of the entity in a variable. All fields that are compiled for the variable from now on share it.
     */
    HistoricalState shown(SymbolicName entity) {
        HistoricalState then = HistoricalState.of(entity, statement);
        states.put(entity, then);
        return then;
    }

    private Map<String, Expression> entries(
            String type, @Nullable String only, SymbolicName owner, List<Selection> selected) {
        Map<String, Expression> entries = new LinkedHashMap<>();
        if (only != null) {
            entries.put(QueryCompiler.TYPE, Cypher.literalOf(only));
        } else if (fields.isFamily(type)) {
            entries.put(QueryCompiler.TYPE, typeOf(type, owner));
        }
        for (Selection each : selected) {
            boolean same = fields.isSame(each, selected);
            for (String objectType : each.types()) {
                if (only == null ? !fields.isMember(type, objectType) : !only.equals(objectType)) {
                    continue;
                }
                FieldBinding field = fields.find(objectType, each.name());
                if (field != null) {
                    entries.computeIfAbsent(
                            same ? each.key() : QueryCompiler.key(objectType, each.key()),
                            key -> ofMember(type, only, owner, each, same ? each.types() : Set.of(objectType), field));
                }
            }
        }
        return entries;
    }

    private Expression typeOf(String family, SymbolicName owner) {
        String relationship = fields.relationshipTypeIn(family);
        Expression own = owner.property("type");
        return relationship == null ? own : Cypher.coalesce(own, Cypher.literalOf(relationship));
    }

    /** A field of some types only, which is null for objects of other types: its expression may fail for these. */
    private Expression ofMember(
            String family,
            @Nullable String only,
            SymbolicName owner,
            Selection selection,
            Set<String> types,
            FieldBinding field) {
        if (only == null && types.equals(Set.of(String.valueOf(fields.relationshipTypeIn(family))))) {
            return guarded(family, owner, types, ofRelationship(owner, selection, field));
        }
        Expression value = field.cypher().compile(owner, selection, statement);
        return only != null || value instanceof Property || fields.covers(family, types)
                ? value
                : guarded(family, owner, types, value);
    }

    /**
     * A field of relationships where the variable may also hold a node. The expression uses a variable of its own,
     * whose type the database does not know: the database refuses functions of relationships for a node, and infers
     * from such a function that the variable holds a relationship everywhere else.
     */
    private Expression ofRelationship(SymbolicName owner, Selection selection, FieldBinding field) {
        SymbolicName relationship = statement.variable();
        return Subqueries.named(
                Cypher.valueAt(Cypher.listOf(owner, Cypher.literalOf(0)), 0),
                relationship,
                field.cypher().compile(relationship, selection, statement));
    }

    private Expression guarded(String family, SymbolicName owner, Set<String> types, Expression value) {
        return Cypher.caseExpression()
                .when(typeOf(family, owner).in(statement.parameter(List.copyOf(types))))
                .then(value);
    }
}
