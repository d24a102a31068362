// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.Query;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/**
 * A root field compiled once for all requests that differ only in values. Some arguments shape the text of the
 * statement: for these a guard keeps what the arguments were, and a request that does not pass all guards is compiled
 * anew.
 *
 * @param lens the axes of time that it was compiled for
 * @param text the statement
 * @param choices the guards: the arguments that shaped the text
 * @param slots the parameters whose values each request brings
 * @param constants the parameters that never change
 * @param parts the parameters that other statements compute
 * @param computation what computes the value in place of the statement
 * @param deferred the values that replace marks in the answer of the statement
 * @param elements the fields of nodes and relationships of which the statement returns only ids
 */
record CompiledQuery(
        TimeScope lens,
        String text,
        List<Guard> choices,
        List<ParameterBinding> slots,
        Map<String, @Nullable Object> constants,
        Map<String, CompiledQuery> parts,
        @Nullable ComputedValue computation,
        Map<String, Deferred> deferred,
        Map<String, Elements> elements) {

    /**
     * A value that Java computes from the rows of the statement, and the statement that selects fields of the value.
     */
    record Deferred(CompiledQuery values, CompiledQuery selected) {}

    /** The fields that are read of nodes and relationships: see {@link Query.Elements}. */
    record Elements(
            @Nullable String only,
            String relationships,
            List<Query.ElementProperty> properties,
            List<ElementValue> values) {

        Query.Elements query(RequestValues given) {
            return new Query.Elements(
                    only,
                    relationships,
                    properties,
                    values.stream().map(each -> each.query(given)).toList());
        }
    }

    /** A field of nodes and relationships that a statement of its own finds: see {@link Query.ElementValue}. */
    record ElementValue(String key, Set<String> types, boolean ofRelationships, CompiledQuery query) {

        Query.ElementValue query(RequestValues given) {
            return new Query.ElementValue(key, types, ofRelationships, query.query(given));
        }
    }

    /** A property of a field's arguments that shaped the text, with the value that it had. */
    record Guard(
            Selection.Arguments arguments,
            Function<Map<String, @Nullable Object>, ? extends @Nullable Object> choice,
            @Nullable Object chosen) {

        boolean isValidFor(RequestValues given) {
            return Objects.equals(chosen, choice.apply(arguments.in(given)));
        }
    }

    /** A parameter whose value is derived from the arguments of a field. */
    record ParameterBinding(
            String name,
            Selection.Arguments arguments,
            Function<Map<String, @Nullable Object>, ? extends @Nullable Object> value) {}

    /**
     * A value that Java computes from the arguments of a field and from the results of other statements.
     *
     * @param what names the computation
     * @param inputs the statements, by the names of the parameters in which the computation finds their results
     */
    static CompiledQuery computed(
            TimeScope lens,
            String what,
            Selection.Arguments arguments,
            Map<String, CompiledQuery> inputs,
            ComputedValue computation) {
        var given = new ParameterBinding("args", arguments, values -> values);
        Map<String, @Nullable Object> constant = new HashMap<>(Map.of("dayGiven", lens.dayGiven()));
        if (lens.reader().isRestricted()) {
            constant.put(QueryCompiler.READER, lens.reader());
        }
        return new CompiledQuery(
                lens, what, List.of(), List.of(given), constant, inputs, computation, Map.of(), Map.of());
    }

    /** The same query with other guards. */
    CompiledQuery basedOn(List<Guard> others) {
        return new CompiledQuery(lens, text, others, slots, constants, parts, computation, deferred, elements);
    }

    /** Whether statements of their own read the fields of nodes or relationships. */
    boolean isInParts() {
        return !elements.isEmpty()
                || deferred.values().stream().anyMatch(each -> each.selected().isInParts());
    }

    /** The number of characters of all its statements together. */
    int length() {
        return text.length()
                + elements.values().stream()
                        .flatMap(each -> each.values().stream())
                        .mapToInt(each -> each.query().length())
                        .sum();
    }

    /** Whether the statement answers this request. */
    boolean serves(TimeScope other, RequestValues given) {
        return lens.equals(other) && choices.stream().allMatch(each -> each.isValidFor(given));
    }

    /**
     * The statement with the values of a request. {@link Query#on} adds the snapshot. The day is a parameter only if
     * the statement uses it: cached results are shared by all requests with the same parameters.
     *
     * @throws BadInput if an argument can't be meant
     */
    Query query(RequestValues given) {
        Map<String, @Nullable Object> parameters = new HashMap<>(constants);
        slots.forEach(slot ->
                parameters.put(slot.name(), slot.value().apply(slot.arguments().in(given))));
        if (computation != null || text.contains("$asOf")) {
            parameters.put("asOf", given.asOf());
        }
        if (text.contains("$" + QueryCompiler.TODAY)
                || (computation != null && lens.reader().isRestricted())) {
            parameters.put(QueryCompiler.TODAY, given.today());
        }
        if (computation != null || text.contains("$" + QueryCompiler.TIME)) {
            parameters.put(QueryCompiler.TIME, given.time());
        }
        Map<String, Query> computed = new HashMap<>();
        parts.forEach((name, part) -> computed.put(name, part.query(given)));
        Map<String, Query.Deferred> later = new HashMap<>();
        deferred.forEach((name, each) -> later.put(
                name,
                new Query.Deferred(each.values().query(given), each.selected().query(given))));
        Map<String, Query.Elements> read = new HashMap<>();
        elements.forEach((name, each) -> read.put(name, each.query(given)));
        return new Query(text, parameters, computed, computation, later, read);
    }
}
