// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.FieldBinding;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.SubscriptionFeed;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects every compiled field to the engine: root fields run their statement, the others read its answer. */
@Component
final class CompiledFieldsWiring implements RuntimeWiringConfigurer {

    private final FieldRegistry fields;
    private final RootFieldReader reads;

    CompiledFieldsWiring(FieldRegistry fields, RootFieldReader reads) {
        this.fields = fields;
        this.reads = reads;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        fields.forEach((type, each) -> {
            if (!type.equals(MutationPayload.TYPE) && !type.equals(SubscriptionFeed.SUBSCRIPTION)) {
                builder.type(type, wiring -> {
                    each.forEach((name, field) -> wiring.dataFetcher(name, fetcher(type, name, field)));
                    return wiring;
                });
            }
        });
        fields.families()
                .forEach(family -> builder.type(
                        family,
                        wiring -> wiring.typeResolver(environment -> {
                            Object object = environment.getObject();
                            return environment
                                    .getSchema()
                                    .getObjectType(
                                            object instanceof Map<?, ?> compiled
                                                    ? Objects.toString(compiled.get(QueryCompiler.TYPE))
                                                    : object.getClass().getSimpleName());
                        })));
    }

    private DataFetcher<@Nullable Object> fetcher(String type, String name, FieldBinding field) {
        if (type.equals("Query")) {
            return environment ->
                    field.finish().apply(reads.value(environment), Selections.arguments(environment.getArguments()));
        }
        FieldReading reading = new CompiledFieldReading(type, name, field);
        return environment -> {
            Object source = environment.getSource();
            return source == null
                    ? null
                    : reading.of(
                            source,
                            environment.getExecutionStepInfo().getResultKey(),
                            Selections.arguments(environment.getArguments()));
        };
    }
}
