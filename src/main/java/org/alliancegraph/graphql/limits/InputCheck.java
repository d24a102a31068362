// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Checks the arguments and variables of a client before they are coerced. */
final class InputCheck {

    private final Limits limits;
    private final int mostObjects;
    private final int mostValues;
    private int values;
    private int objects;

    /** Checks the arguments of a query: each object may be a filter, which the database has to plan. */
    InputCheck(Limits limits) {
        this(limits, limits.inputObjects(), limits.inputValues());
    }

    private InputCheck(Limits limits, int mostObjects, int mostValues) {
        this.limits = limits;
        this.mostObjects = mostObjects;
        this.mostValues = mostValues;
    }

    /**
     * Checks the variables of an operation; those of a mutation may describe many changes, none of which is planned.
     */
    static InputCheck of(OperationDefinition operation, Limits limits) {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? new InputCheck(limits, limits.mutationObjects(), limits.mutationValues())
                : new InputCheck(limits);
    }

    /** Checks the variables of a request. */
    void variables(Map<String, ?> variables) {
        InputPlace root = new InputPlace(null, "variables", null, List.of());
        variables.forEach((name, value) -> raw(root.below("." + name, null), value, 0));
    }

    private void raw(InputPlace place, @Nullable Object value, int depth) {
        if (++values > mostValues) {
            throw place.tooMuch("inputValues", mostValues, Message.of("graphql.has-too-many-values"));
        }
        switch (value) {
            case String text -> text(place, text);
            case List<?> list -> {
                depth(place, depth);
                for (int i = 0; i < list.size(); i++) {
                    raw(place.below(i, null), list.get(i), depth + 1);
                }
            }
            case Map<?, ?> map -> {
                object(place);
                depth(place, depth);
                map.forEach((key, each) -> raw(place.below("." + key, null), each, depth + 1));
            }
            case null, default -> {}
        }
    }

    void directives(List<Directive> directives, List<Object> path) {
        directives.forEach(each -> arguments(each.getArguments(), path));
    }

    /** Checks the arguments of a field or a directive that stands under a path of the answer. */
    void arguments(List<Argument> arguments, List<Object> path) {
        arguments.forEach(each -> literal(each.getName(), each.getValue(), path));
    }

    /** Checks a value that is written in the document. */
    void literal(String name, @Nullable Value<?> value, List<Object> path) {
        if (value != null) {
            literal(new InputPlace(null, name, value.getSourceLocation(), path), value, 0);
        }
    }

    private void literal(InputPlace place, Value<?> value, int depth) {
        switch (value) {
            case StringValue text -> text(place, Objects.requireNonNullElse(text.getValue(), ""));
            case ArrayValue list -> {
                depth(place, depth);
                for (int i = 0; i < list.getValues().size(); i++) {
                    Value<?> each = list.getValues().get(i);
                    literal(place.below(i, each.getSourceLocation()), each, depth + 1);
                }
            }
            case ObjectValue object -> {
                object(place);
                depth(place, depth);
                for (ObjectField each : object.getObjectFields()) {
                    literal(place.below("." + each.getName(), each.getSourceLocation()), each.getValue(), depth + 1);
                }
            }
            default -> {}
        }
    }

    private void text(InputPlace place, String text) {
        if (text.length() > limits.stringLength()) {
            throw place.tooMuch("stringLength", limits.stringLength(), Message.of("graphql.is-too-long"));
        }
        int fault = PlainText.fault(text);
        if (fault >= 0) {
            throw place.refused(CodedError.of(
                    ErrorCode.BAD_INPUT,
                    Message.of("graphql.input-contains", place, PlainText.name(text, fault), fault)));
        }
    }

    private void object(InputPlace place) {
        if (++objects > mostObjects) {
            throw place.tooMuch("inputObjects", mostObjects, Message.of("graphql.is-one-object-too-many"));
        }
    }

    private void depth(InputPlace place, int depth) {
        if (depth == limits.inputDepth()) {
            throw place.tooMuch("inputDepth", limits.inputDepth(), Message.of("graphql.is-nested-too-deeply"));
        }
    }
}
