// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import org.alliancegraph.AllianceGraphApplication;
import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The main class of the process that is measured: the product, and beside it the bare handler on the same database. */
public final class ProductServer {

    private ProductServer() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(AllianceGraphApplication.class, Beside.class, Profiles.Looking.class)
                .run(arguments);
    }

    /** Puts the bare handler on the same web server. */
    @Configuration(proxyBeanMethods = false)
    static class Beside {

        @Bean
        ServletRegistrationBean<BareServlet> bare(ObjectProvider<GraphDatabaseService> embedded, Driver driver) {
            GraphDatabaseService database = embedded.getIfAvailable();
            Reader reader = database == null ? new DriverReader(driver) : new EmbeddedReader(database);
            return new ServletRegistrationBean<>(new BareServlet(reader), "/bare/*");
        }
    }
}
