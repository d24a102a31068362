// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import graphql.schema.GraphQLSchema;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.TestData;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

/** A product with the sample network of its own, as nobody knows what random operations make of it. */
final class FuzzedProduct {

    private static @Nullable FuzzedProduct only;

    private final ConfigurableApplicationContext context;
    private final Endpoint endpoint;
    private final Known known;

    private FuzzedProduct() {
        context = new SpringApplicationBuilder(AllianceGraphApplication.class)
                .initializers(new TestData())
                .properties("alliancegraph.recompute-after=0s", "alliancegraph.prepare-after=0s")
                .run("--server.port=0");
        endpoint = new Endpoint(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        known = Known.of(endpoint);
    }

    static synchronized FuzzedProduct get() {
        if (only == null) {
            only = new FuzzedProduct();
        }
        return only;
    }

    GraphQLSchema schema() {
        return context.getBean(GraphQlSource.class).schema();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Known known() {
        return known;
    }

    /** The number of the newest revision. */
    long revision() {
        return context.getBean(Driver.class)
                .executableQuery("MATCH (ledger:Ledger) RETURN ledger.last AS number")
                .execute()
                .records()
                .getFirst()
                .get("number")
                .asLong();
    }
}
