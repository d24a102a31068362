// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What an integration test must not do lest its failure stops the tests after it. */
@AnalyzeClasses(packages = "org.alliancegraph", importOptions = ImportOption.OnlyIncludeTests.class)
class IntegrationTestsTest {

    /**
     * jqwik runs a bounded shrinking on the common pool and never ends it: it would go on using the database of the
     * tests after it, and hold the only thread of that pool on a machine of two cores.
     */
    @ArchTest
    static final ArchRule shrinkNothing = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("IT")
            .and()
            .areAnnotatedWith(Property.class)
            .should(notShrink());

    private static ArchCondition<JavaMethod> notShrink() {
        return new ArchCondition<>("not shrink") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean off = method.getAnnotationOfType(Property.class).shrinking() == ShrinkingMode.OFF;
                events.add(new SimpleConditionEvent(method, off, method.getFullName() + " shrinks"));
            }
        };
    }
}
