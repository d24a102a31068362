// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the shape of the code: who may know whom, who may touch what, and how things are called. */
@AnalyzeClasses(packages = "org.alliancegraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Service|Impl|Manager|Helper|Utils?|D[tT][oO])");

    /** Whoever stands in a line may use the lines below it, but nobody above. */
    private static final List<List<String>> LINES = List.of(
            List.of("network", "synergy", "search", "intake", "export", "history", "web"),
            List.of("collaboration", "topic", "event", "source"),
            List.of("actor"),
            List.of("embedded", "graph"));

    @ArchTest
    static final ArchRule layers = layers();

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.alliancegraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresStandSideBySide = slices().matching(
                    "org.alliancegraph.(network|synergy|search|intake|export|history)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule smallFeaturesStandSideBySide = slices().matching("org.alliancegraph.(topic|event|source)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreInternal = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Controller")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyControllersMapFields = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.graphql.data.method.annotation..");

    @ArchTest
    static final ArchRule namesSaySomething = classes().should(haveANameThatSaysSomething());

    @ArchTest
    static final ArchRule theEngineStaysOutside = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..");

    @ArchTest
    static final ArchRule theDatabaseStaysBelow = noClasses()
            .that()
            .resideOutsideOfPackages("..graph..", "..embedded..")
            .should()
            .dependOnClassesThat(sessionsOrTheEmbeddedDatabase());

    @ArchTest
    static final ArchRule onlyIntakeWrites = noClasses()
            .that()
            .resideOutsideOfPackage("..intake..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.springframework\\.(data\\.neo4j\\.core\\.(Neo4jClient|Neo4jTemplate|Neo4jOperations)"
                            + "|data\\.neo4j\\.repository\\.Neo4jRepository|transaction\\..*)(\\$.*)?");

    @ArchTest
    static final ArchRule nullIsMarked = classes().should(liveInANullMarkedPackage());

    private static ArchRule layers() {
        Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (List<String> line : LINES) {
            layers = layers.layer(line.getFirst())
                    .definedBy(line.stream()
                            .map(name -> "org.alliancegraph." + name + "..")
                            .toArray(String[]::new));
        }
        for (int i = 0; i < LINES.size(); i++) {
            String layer = LINES.get(i).getFirst();
            String[] above = LINES.subList(0, i).stream().map(List::getFirst).toArray(String[]::new);
            layers = i == 0
                    ? layers.whereLayer(layer).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(layer).mayOnlyBeAccessedByLayers(above);
        }
        return layers;
    }

    private static DescribedPredicate<JavaClass> sessionsOrTheEmbeddedDatabase() {
        return resideInAPackage("org.neo4j.graphdb..")
                .or(resideInAPackage("org.neo4j.dbms.."))
                .or(resideInAPackage("org.neo4j.kernel.."))
                .or(resideInAPackage("org.neo4j.driver..")
                        .and(DescribedPredicate.describe(
                                "are sessions or transactions",
                                type -> type.getSimpleName()
                                        .matches(".*(Session|Transaction|TransactionContext|QueryRunner|Driver)"))))
                .as("sessions of the driver or the embedded database");
    }

    private static ArchCondition<JavaClass> haveANameThatSaysSomething() {
        return condition(
                "not be called Service, Impl, Manager, Helper, Util or Dto",
                type -> !EMPTY_NAME.matcher(type.getSimpleName()).matches());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaClass> condition(
            String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, holds.test(type), type.getFullName() + " does not " + description));
            }
        };
    }
}
