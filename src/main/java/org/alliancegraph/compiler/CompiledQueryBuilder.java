// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Builds a compiled query: collects the parameters, the other statements and the guards that belong to the text of a
 * statement.
 */
final class CompiledQueryBuilder {

    private final TimeScope lens;
    private final List<CompiledQuery.Guard> choices = new ArrayList<>();
    private final List<CompiledQuery.ParameterBinding> slots = new ArrayList<>();
    private final Map<String, @Nullable Object> constants = new HashMap<>();
    private final Map<String, CompiledQuery> parts = new HashMap<>();
    private final Map<String, CompiledQuery.Deferred> deferred = new HashMap<>();
    private final Map<String, CompiledQuery.Elements> elements = new HashMap<>();
    private int parameters;

    CompiledQueryBuilder(TimeScope lens) {
        this.lens = lens;
    }

    CompiledQuery build(String text) {
        return new CompiledQuery(lens, text, choices, slots, constants, parts, null, deferred, elements);
    }

    /**
     * The computation of a parameter; null if a statement computes it. If it is the whole answer, no statement is
     * needed.
     */
    @Nullable
    CompiledQuery computation(Parameter<?> parameter) {
        CompiledQuery part = parts.get(parameter.getName());
        return part == null || part.computation() == null ? null : part.basedOn(choices);
    }

    Parameter<?> constant(@Nullable Object value) {
        String name = name();
        constants.put(name, value);
        return Cypher.parameter(name);
    }

    Parameter<?> bound(Selection field, Function<Map<String, @Nullable Object>, ? extends @Nullable Object> value) {
        String name = name();
        slots.add(new CompiledQuery.ParameterBinding(name, field.arguments(), value));
        return Cypher.parameter(name);
    }

    Parameter<?> computed(CompiledQuery part) {
        String name = name();
        parts.put(name, part);
        return Cypher.parameter(name);
    }

    /** Moves the inputs from this statement to the computation. */
    Parameter<?> computed(
            String what, Selection field, Map<String, ? extends Expression> inputs, ComputedValue computation) {
        Map<String, CompiledQuery> found = new HashMap<>();
        inputs.forEach((input, value) ->
                found.put(input, Objects.requireNonNull(parts.remove(((Parameter<?>) value).getName()))));
        return computed(CompiledQuery.computed(lens, what, field.arguments(), found, computation));
    }

    /** A mark in the answer that is replaced by a value computed from its owner. */
    Expression deferred(Expression owner, CompiledQuery values, CompiledQuery selected) {
        String name = "d" + deferred.size();
        deferred.put(name, new CompiledQuery.Deferred(values, selected));
        return mark(Query.DEFERRED, name, Query.OWNER, owner);
    }

    /** A mark in the answer that is replaced by the fields of a node or relationship. */
    Expression element(SymbolicName owner, CompiledQuery.Elements read) {
        String name = "e" + elements.size();
        elements.put(name, read);
        return mark(
                Query.ELEMENT,
                name,
                Query.ELEMENT_ID,
                Cypher.call("elementId").withArgs(owner).asFunction());
    }

    private static Expression mark(String kind, String name, String ownerKey, Expression owner) {
        return Cypher.mapOf(kind, Cypher.literalOf(name), ownerKey, owner);
    }

    /** Adds a guard, and returns the decision for this request. */
    <T extends @Nullable Object> T guarded(
            Selection field, Function<Map<String, @Nullable Object>, T> choice, RequestValues given) {
        T chosen = choice.apply(field.arguments().in(given));
        choices.add(new CompiledQuery.Guard(field.arguments(), choice, chosen));
        return chosen;
    }

    void restOn(List<CompiledQuery.Guard> others) {
        choices.addAll(others);
    }

    private String name() {
        return "p" + parameters++;
    }
}
