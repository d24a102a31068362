// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web.execution;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.CompiledField;
import org.alliancegraph.graph.Feed;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Payload;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects every compiled field to the engine: root fields run their statement, the others read its answer. */
@Component
final class CompiledFieldsWiring implements RuntimeWiringConfigurer {

    private final Fields fields;
    private final CompiledReads reads;

    CompiledFieldsWiring(Fields fields, CompiledReads reads) {
        this.fields = fields;
        this.reads = reads;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        fields.forEach((type, each) -> {
            if (!type.equals(Payload.TYPE) && !type.equals(Feed.SUBSCRIPTION)) {
                builder.type(type, wiring -> {
                    each.forEach((name, field) -> wiring.dataFetcher(name, fetcher(type, field)));
                    return wiring;
                });
            }
        });
        fields.families()
                .forEach(family -> builder.type(
                        family,
                        wiring -> wiring.typeResolver(environment -> {
                            Map<?, ?> object = environment.getObject();
                            return environment
                                    .getSchema()
                                    .getObjectType(Objects.toString(object.get(Compilation.TYPE)));
                        })));
    }

    private DataFetcher<@Nullable Object> fetcher(String type, CompiledField field) {
        if (type.equals("Query")) {
            return environment ->
                    field.finish().apply(reads.value(environment), Selections.arguments(environment.getArguments()));
        }
        Reading reading = new CompiledReading(type, field);
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
