// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole product on its embedded database, with the sample network loaded and the clock standing at
 * {@link TestClock#NOW}.
 *
 * <p>All tests that carry nothing but this annotation share one Spring context and so one database for the whole run.
 * Adding a property, a mock or another configuration to a test class starts a second product (some seconds each), so do
 * it only where the test is about that. Tests of the shared product read; one that writes must take back what it wrote.
 *
 * <p>Two tests of one product never run at a time, but a test of another product may run beside them (see
 * {@link ProductLock}).
 *
 * <p>Operations may take longer here than in the product, since a busy machine is no failure. Nothing is computed
 * before somebody asks, as statements are counted.
 *
 * <p>To inject: {@code Reads} (statements), {@code HttpGraphQlTester} (operations over HTTP), {@code Driver},
 * {@code @LocalServerPort int port}. The run reads through Bolt instead of in process with
 * {@code -Dalliancegraph.reads=bolt}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = ProductLock.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "alliancegraph.limits.operation-time=25s",
            "alliancegraph.recompute-after=0s",
            "alliancegraph.prepare-after=0s",
            "alliancegraph.projection.check-every=0s"
        })
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TestData.class)
@Import({TestClock.class, CountingReads.Around.class, CountingWrites.Around.class, SchemaInspection.class})
public @interface AllianceGraphTest {}
