// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web.execution;

import graphql.execution.AsyncExecutionStrategy;
import java.util.List;
import org.alliancegraph.graph.FieldContribution;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.Mutations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Gathers what the features contribute into the catalogues of the kernel, and has queries executed by plans. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

    @Bean
    Fields fields(List<FieldContribution> contributions) {
        return new Fields(contributions);
    }

    @Bean
    GraphQlSourceBuilderCustomizer plannedExecution(
            Fields fields,
            ObjectProvider<CompiledReads> reads,
            ObjectProvider<DataFetcherExceptionResolver> exceptions) {
        return source -> source.configureGraphQl(engine -> engine.queryExecutionStrategy(new PlannedExecution(
                fields,
                reads.getObject(),
                new AsyncExecutionStrategy(DataFetcherExceptionResolver.createExceptionHandler(
                        exceptions.orderedStream().toList())))));
    }

    @Bean
    Mutations mutations(List<Mutations.Contribution> contributions) {
        return new Mutations(contributions);
    }
}
