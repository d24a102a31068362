// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test over real HTTP against the {@link SmallGraph}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Isolated("It measures time.")
@SpringBootTest(
        classes = SmallGraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:web/",
            "spring.graphql.cors.allowed-origins=https://dashboard.example",
            "alliancegraph.trusted-documents=classpath:web/documents.json",
            "alliancegraph.hosts=graph.example.org",
            "alliancegraph.limits.operation-time=2s",
            "alliancegraph.limits.connection-init-time=1s",
            "alliancegraph.limits.idle-time=2s",
            "alliancegraph.limits.subscriptions=5",
            "management.endpoint.health.group.readiness.include=readinessState"
        })
@interface WebJourney {}
