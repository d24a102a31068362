// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Marks what exists only while the database is part of this process: no external one has an address configured. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnEmbedded.NoAddress.class)
public @interface ConditionalOnEmbedded {

    /** Holds if {@code spring.neo4j.uri} is absent or empty. */
    final class NoAddress implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return in(context.getEnvironment());
        }

        /** Whether there is none in an environment. */
        public static boolean in(PropertyResolver environment) {
            return environment.getProperty("spring.neo4j.uri", "").isBlank();
        }
    }
}
