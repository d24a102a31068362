// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in a real browser, as a person meets them. A test method that asks for a {@link Visit} gets a fresh
 * one (no cookies, nothing remembered); after it, the visit must have loaded nothing from any other server and must
 * have met no script error. Without a browser the test is skipped, which under {@code CI=true} is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AllianceGraphTest
@ExtendWith(Visits.class)
public @interface BrowserTest {}
