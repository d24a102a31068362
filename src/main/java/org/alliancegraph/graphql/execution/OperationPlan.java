// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.compiler.CompiledQueryCache;
import org.alliancegraph.compiler.FieldBinding;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;

/** The plan of an operation: what it reads, and how its answer is built. */
final class OperationPlan {

    private final List<Root> roots;
    private final List<ArgumentSource> sources;

    OperationPlan(List<Root> roots, List<ArgumentSource> sources) {
        this.roots = roots;
        this.sources = sources;
    }

    /**
     * A field of the query type.
     *
     * @param field its work, in Cypher and after it
     * @param selection what its statements are compiled from
     * @param arguments which of the operation's arguments are those of the field
     */
    record Root(String key, FieldBinding field, Selection selection, int arguments, ValueCompletion completion) {}

    /**
     * The data of the answer.
     *
     * @throws IncompleteAnswer if there is no answer without an error
     */
    Map<String, @Nullable Object> run(
            RootFieldReader reads,
            CompiledQueryCache programs,
            CoercedVariables variables,
            GraphQLContext context,
            Locale locale) {
        List<Map<String, @Nullable Object>> arguments = new ArrayList<>(sources.size());
        for (ArgumentSource each : sources) {
            arguments.add(each.arguments(variables, context, locale));
        }
        ValueCompletion.Run run = new ValueCompletion.Run(arguments, context, locale);
        Map<String, @Nullable Object> data = LinkedHashMap.newLinkedHashMap(roots.size());
        for (Root root : roots) {
            Map<String, @Nullable Object> own = arguments.get(root.arguments());
            Object value = reads.value(
                    context,
                    root.key(),
                    arguments,
                    own,
                    (lens, given) -> programs.query(root.selection(), lens, given));
            data.put(
                    root.key(), root.completion().complete(root.field().finish().apply(value, own), run));
        }
        return data;
    }
}
