// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * An {@link AllianceGraphTest} that writes. All of them share a second product, beside the one that is only read, so
 * each works on actors of its own and never counts what others may have added.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@AllianceGraphTest
@TestPropertySource(properties = "alliancegraph.test.shared-by=writers")
public @interface WritingTest {}
