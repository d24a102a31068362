// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** Lets no product start in a test whose schema and controllers do not fit each other. */
@TestConfiguration(proxyBeanMethods = false)
public class SchemaInspection {

    @Bean
    GraphQlSourceBuilderCustomizer inspection() {
        return source -> source.inspectSchemaMappings(SchemaInspection::refuse);
    }

    private static void refuse(SchemaReport report) {
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()) {
            throw new IllegalStateException("The schema is not answered as it says: " + report);
        }
    }
}
