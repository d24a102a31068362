// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** What is written for an argument, in the form in which variables come: maps, lists, texts and numbers. */
final class WrittenValue {

    /** Stands for a variable whose value is not known yet. */
    static final Object UNKNOWN = new Object();

    /** Stands for a variable without a value, where it is as if nothing was written. */
    static final Object ABSENT = new Object();

    private static final int LONGEST = 60;

    private WrittenValue() {}

    /** The name of an enum value, which is no string where it is written. */
    record Name(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * The value of what is written.
     *
     * @param variables the value of a variable by its name: {@link #ABSENT} and {@link #UNKNOWN} are possible, too
     */
    static @Nullable Object of(@Nullable Value<?> written, Function<String, @Nullable Object> variables) {
        return switch (written) {
            case VariableReference variable -> variables.apply(variable.getName());
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case EnumValue name -> new Name(name.getName());
            case ArrayValue list -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (Value<?> each : list.getValues()) {
                    Object item = of(each, variables);
                    items.add(ABSENT.equals(item) ? null : item);
                }
                yield items;
            }
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                for (ObjectField each : object.getObjectFields()) {
                    Object value = of(each.getValue(), variables);
                    if (!ABSENT.equals(value)) {
                        fields.put(each.getName(), value);
                    }
                }
                yield fields;
            }
            case null, default -> null;
        };
    }

    /** A value as a message shows it. */
    static Object shown(@Nullable Object value) {
        return switch (value) {
            case String text -> "'" + shortened(text) + "'";
            case List<?> _ -> Message.of("graphql.a-list");
            case Map<?, ?> _ -> Message.of("graphql.an-object");
            case null, default -> shortened(String.valueOf(value));
        };
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
