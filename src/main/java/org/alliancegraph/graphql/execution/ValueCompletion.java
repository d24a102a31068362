// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.compiler.QueryCompiler;
import org.jspecify.annotations.Nullable;

/** How a value becomes part of the answer, by the section "Value Completion" of the GraphQL specification. */
sealed interface ValueCompletion {

    /**
     * The value as it leaves.
     *
     * @throws IncompleteAnswer if the schema does not allow it
     */
    @Nullable
    Object complete(@Nullable Object value, Run run);

    /**
     * What the completion of one request needs to know.
     *
     * @param arguments the arguments of the operation's fields
     */
    record Run(List<Map<String, @Nullable Object>> arguments, GraphQLContext context, Locale locale) {}

    /** A scalar. */
    record OfScalar(Coercing<?, ?> coercing) implements ValueCompletion {

        @Override
        public @Nullable Object complete(@Nullable Object value, Run run) {
            return value == null ? null : coercing.serialize(value, run.context(), run.locale());
        }
    }

    /** A value of an enum. */
    record OfEnum(GraphQLEnumType type) implements ValueCompletion {

        @Override
        public @Nullable Object complete(@Nullable Object value, Run run) {
            return value == null ? null : type.serialize(value, run.context(), run.locale());
        }
    }

    /** A list. */
    record OfList(ValueCompletion item) implements ValueCompletion {

        @Override
        public @Nullable Object complete(@Nullable Object value, Run run) {
            if (value == null) {
                return null;
            }
            if (!(value instanceof Collection<?> items)) {
                throw new IncompleteAnswer("a list was expected");
            }
            List<@Nullable Object> completed = new ArrayList<>(items.size());
            for (Object each : items) {
                completed.add(item.complete(each, run));
            }
            return completed;
        }
    }

    /** A value that is never null. */
    record OfNonNull(ValueCompletion inner) implements ValueCompletion {

        @Override
        public Object complete(@Nullable Object value, Run run) {
            Object completed = inner.complete(value, run);
            if (completed == null) {
                throw new IncompleteAnswer("a value that is certain is missing");
            }
            return completed;
        }
    }

    /**
     * An object.
     *
     * @param fields what was selected, by the name of the object type
     * @param only the object type if it can be but one; otherwise the object says its type itself
     */
    record OfObject(
            Map<String, List<PlannedField>> fields,
            @Nullable String only) implements ValueCompletion {

        @Override
        public @Nullable Object complete(@Nullable Object value, Run run) {
            if (value == null) {
                return null;
            }
            List<PlannedField> selected = fields.get(only == null ? typeOf(value) : only);
            if (selected == null) {
                throw new IncompleteAnswer("an object is of no known type");
            }
            Map<String, @Nullable Object> completed = LinkedHashMap.newLinkedHashMap(selected.size());
            for (PlannedField each : selected) {
                completed.put(each.key(), each.complete(value, run));
            }
            return completed;
        }

        private static String typeOf(Object value) {
            return value instanceof Map<?, ?> map ? String.valueOf(map.get(QueryCompiler.TYPE)) : "";
        }
    }
}
