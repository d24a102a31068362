// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the shape of the code: who may know whom, who may touch what, and how things are called. */
@AnalyzeClasses(packages = "org.alliancegraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Service|Impl|Manager|Helper|Utils?|D[tT][oO])");

    /** Names that classes had of old, which nobody could guess the meaning of. */
    private static final Set<String> PRIVATE_WORDS = Set.of("""
        Ahead AlikeName Answers Application AppliedMigrations Blanks BrokenText ChangedMeanwhile
        Choice ClaimForm ClaimMeant ClaimsToBe Comparison Compilation CompiledField CompiledReads
        CompletedRows Computation Computed ConnectionRows Difference Documents Draft Draws DriverFailures Drops
        Engine EntitiesToBe EntityForm EntityMeant Fault Feed FieldContribution FieldCypher Fields
        Fingerprints FirstContact Folding Form Forms Germany Gexf Given GraphMl GuardedInput
        Heading Identities Item KeptPlans KeysToBe KnownEntity LaterKeys Ledger Lens LiveReads
        Lookalikes Lot MigrationTurn Misread MixedReader MovedClaims Narrowing NewDay NewEntity
        Obstacles Operations PagedConnection PagedRows Part Parts Payload Periods Places
        PlainValues Preparation Programs ReadAhead ReadOutcomes Reads Recognition Recomputation
        Referents Refused Remark RevisionWatch RowDraft Rows Running Sayings Shorthand Showcase
        ShownValues Silence Sink Slot Staging StandingClaim Stated StatedValues Statements
        Structure Successors Sweep Termination TextScan Then Uploads Values Vocabulary WantedParts
        Words Writing Xlsx
        """.split("\\s+"));

    private static final Path SOURCES = Path.of("src/main/java");

    /** No package holds more of the lines than one in so many. */
    private static final int LARGEST_SHARE = 5;

    /**
     * The rooms of each floor, from the ground up: a room may use what is lower, and its neighbours, but never back.
     */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("model", "message"),
            Set.of("access", "database", "format"),
            Set.of("compiler", "projection", "snapshot"),
            Set.of(
                    "actor",
                    "collaboration",
                    "event",
                    "history",
                    "metrics",
                    "mutation",
                    "network",
                    "privacy",
                    "search",
                    "source",
                    "synergy",
                    "topic"),
            Set.of("export", "graphql", "importing", "sample"));

    @ArchTest
    static final ArchRule noRoomLooksUp =
            classes().that().resideInAPackage("org.alliancegraph..").should(useOnlyTheirFloorAndBelow());

    @ArchTest
    static final ArchRule everyRoomHasAFloor = classes()
            .that()
            .resideOutsideOfPackage("org.alliancegraph")
            .should(condition("live in a room that has a floor", type -> floor(type) >= 0));

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.alliancegraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMetricsUseGraphDataScience = noClasses()
            .that()
            .resideOutsideOfPackage("org.alliancegraph.metrics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.gds..");

    @ArchTest
    static final ArchRule featuresStandSideBySide = slices().matching(
                    "org.alliancegraph.(network|synergy|search|history)..")
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
            .resideOutsideOfPackage("..alliancegraph.graphql..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.graphql.data.method.annotation..");

    @ArchTest
    static final ArchRule namesSaySomething = classes().should(haveANameThatSaysSomething());

    @ArchTest
    static final ArchRule namesAreStandardTerms = classes()
            .that()
            .areTopLevelClasses()
            .should(condition(
                    "be called by a term of the field", type -> !PRIVATE_WORDS.contains(type.getSimpleName())));

    /** Also those of tests and measurements, and whatever the case of their letters. */
    @ArchTest
    static void namesAreUnique(JavaClasses all) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            Map<String, List<Path>> sources = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(groupingBy(
                            file -> file.getFileName().toString().toLowerCase(Locale.ROOT),
                            mapping(Path::getParent, toList())));
            assertThat(sources).hasSizeGreaterThan(all.size() / 10);
            sources.values().removeIf(each -> each.size() == 1);
            assertThat(sources).as("names of classes in several packages").isEmpty();
        }
    }

    @ArchTest
    static void noRoomIsHalfOfTheHouse(JavaClasses all) {
        Map<String, Long> lines = all.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .collect(toMap(name -> name, ArchitectureTest::lines));
        long most = lines.values().stream().mapToLong(each -> each).sum() / LARGEST_SHARE;
        assertThat(lines)
                .as("lines of a package")
                .isNotEmpty()
                .allSatisfy((_, each) -> assertThat(each).isPositive().isLessThanOrEqualTo(most));
    }

    private static long lines(String name) {
        long lines = 0;
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(SOURCES.resolve(name.replace('.', '/')), "*.java")) {
            for (Path file : files) {
                lines += Files.readAllLines(file).size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    @ArchTest
    static final ArchRule theEngineStaysOutside = noClasses()
            .that()
            .resideOutsideOfPackage("..alliancegraph.graphql..")
            .and()
            .areNotAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..");

    @ArchTest
    static final ArchRule theDatabaseStaysBelow = noClasses()
            .that()
            .resideOutsideOfPackages("..alliancegraph.database..")
            .should()
            .dependOnClassesThat(sessionsOrTheEmbeddedDatabase());

    @ArchTest
    static final ArchRule onlyMutationsImportsAndSamplesWrite = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..alliancegraph.mutation..",
                    "..alliancegraph.importing..",
                    "..alliancegraph.privacy..",
                    "..alliancegraph.sample..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.springframework\\.(data\\.neo4j\\.core\\.(Neo4jClient|Neo4jTemplate|Neo4jOperations)"
                            + "|data\\.neo4j\\.repository\\.Neo4jRepository|transaction\\..*)(\\$.*)?");

    @ArchTest
    static final ArchRule nullIsMarked = classes().should(liveInANullMarkedPackage());

    private static ArchCondition<JavaClass> useOnlyTheirFloorAndBelow() {
        return new ArchCondition<>("use only their own floor and those below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(each -> floor(each.getTargetClass()) > floor(type) && floor(type) >= 0)
                        .forEach(each -> events.add(SimpleConditionEvent.violated(type, each.getDescription())));
            }
        };
    }

    /** The floor of a class, counted from 0; -1 for what belongs to no room. */
    private static int floor(JavaClass type) {
        String room = type.getPackageName().replaceFirst("org\\.alliancegraph\\.([a-z]+).*", "$1");
        return IntStream.range(0, FLOORS.size())
                .filter(each -> FLOORS.get(each).contains(room))
                .findFirst()
                .orElse(-1);
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
