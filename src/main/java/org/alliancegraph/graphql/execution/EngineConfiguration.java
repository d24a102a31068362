// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.execution.instrumentation.Instrumentation;
import graphql.introspection.GoodFaithIntrospection;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.graphql.ExceptionCodes;
import org.alliancegraph.graphql.IdScalar;
import org.alliancegraph.graphql.IsoScalar;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.util.function.SingletonSupplier;

/** Fits the engine with the limits, the codes of errors and the scalars of this API. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
public class EngineConfiguration {

    @Bean
    DocumentAdmission documents(ObjectProvider<GraphQlSource> source, Limits limits) {
        return new DocumentAdmission(
                SingletonSupplier.of(() -> source.getObject().schema()), limits);
    }

    @Bean
    GraphQlSourceBuilderCustomizer admittance(DocumentAdmission documents) {
        // The engine would refuse two __type in one operation; DocumentLimits measures what introspection asks for.
        GoodFaithIntrospection.enabledJvmWide(false);
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(documents));
    }

    @Bean
    Instrumentation errorCodes() {
        return new ErrorCodes();
    }

    @Bean
    DataFetcherExceptionResolver exceptionCodes() {
        return new ExceptionCodes();
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> {
            wiring.strictMode(false).scalar(IdScalar.type()).strictMode(true);
            wiring.scalar(IsoScalar.date()).scalar(IsoScalar.dateTime());
        };
    }
}
