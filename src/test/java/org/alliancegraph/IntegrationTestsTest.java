// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.Property;

/** What an integration test must not do lest its failure stops the tests after it. */
@AnalyzeClasses(packages = "org.alliancegraph", importOptions = ImportOption.OnlyIncludeTests.class)
class IntegrationTestsTest {

    /**
     * jqwik shrinks what failed on the common pool and never ends that: it would go on using the database of the tests
     * after it, and hold the only thread of that pool on a machine of two cores.
     */
    @ArchTest
    static final ArchRule randomCasesAreParameters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("IT")
            .should()
            .beAnnotatedWith(Property.class)
            .because("RandomCases gives a parameterized test the same values");
}
