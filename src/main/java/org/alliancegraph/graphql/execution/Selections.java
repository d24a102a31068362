// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;

/** Converts selections of graphql-java to those of the compiler, which does not know graphql-java. */
public final class Selections {

    private Selections() {}

    static Selection of(DataFetchingEnvironment environment) {
        return of("Query", environment);
    }

    /** A root field of an operation. */
    public static Selection of(String type, DataFetchingEnvironment environment) {
        return new Selection(
                environment.getField().getName(),
                environment.getExecutionStepInfo().getResultKey(),
                Set.of(type),
                arguments(environment.getArguments()),
                below(environment.getSelectionSet()));
    }

    /** The arguments as they are: graphql-java declares their values as never null, but a client may send null. */
    static Map<String, @Nullable Object> arguments(Map<String, Object> declared) {
        return DatedArguments.timeless(new LinkedHashMap<>(declared));
    }

    private static List<Selection> below(DataFetchingFieldSelectionSet set) {
        return set.getImmediateFields().stream()
                .filter(field -> !field.getName().startsWith("__"))
                .map(Selections::of)
                .toList();
    }

    private static Selection of(SelectedField field) {
        return new Selection(
                field.getName(),
                field.getResultKey(),
                Set.copyOf(field.getObjectTypeNames()),
                arguments(field.getArguments()),
                below(field.getSelectionSet()));
    }
}
