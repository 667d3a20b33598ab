package org.wiredesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the dependency rules of the house. Each test is one of its rules; packages that are not there yet pass. */
class ArchitectureTest {
    private static final String ROOT = "org.wiredesk";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final DescribedPredicate<JavaClass> HOUSE = resideInAPackage(ROOT + "..");

    @Test
    void articleKnowsNothingElseInTheHouse() {
        check(noClasses()
                .that(resideInAPackage(ROOT + ".article.."))
                .should()
                .dependOnClassesThat(HOUSE.and(resideOutsideOfPackages(ROOT + ".article.."))));
    }

    @Test
    void textKnowsArticleOnly() {
        check(noClasses()
                .that(resideInAPackage(ROOT + ".text.."))
                .should()
                .dependOnClassesThat(HOUSE.and(resideOutsideOfPackages(ROOT + ".text..", ROOT + ".article.."))));
    }

    @Test
    void theStagesDoNotKnowEachOther() {
        for (String stage : List.of("cleaning", "language", "entity")) {
            List<String> others = Stream.of("cleaning", "language", "entity")
                    .filter(other -> !other.equals(stage))
                    .map(other -> ROOT + ".text." + other + "..")
                    .toList();
            check(noClasses()
                    .that(resideInAPackage(ROOT + ".text." + stage + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others.toArray(String[]::new))));
        }
    }

    @Test
    void theTaggerIsMadeOfLayers() {
        checkLayers(
                ROOT + ".text.entity",
                List.of("token", "lexicon", "tagger", "gazetteer", "mention", "detection", "document", "linking"));
    }

    @Test
    void thePageExtractorIsMadeOfLayers() {
        checkLayers(
                ROOT + ".text.cleaning.html",
                List.of("metadata", "word", "dom", "name", "block", "candidate", "feature", "choice", "piece"));
    }

    @Test
    void onlyTheStreamingSideKnowsKafka() {
        check(noClasses()
                .that(resideInAnyPackage(
                        ROOT + ".article..",
                        ROOT + ".text..",
                        ROOT + ".desk..",
                        ROOT + ".intake..",
                        ROOT + ".schema..",
                        ROOT + ".samples..",
                        ROOT + ".evaluation..",
                        ROOT + ".training.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.kafka..")));
    }

    @Test
    void streamHoldsNoLinguistics() {
        // Bytes must be decoded before there is an article at all; the stages are reached through the desk.
        check(noClasses()
                .that(resideInAPackage(ROOT + ".stream.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                ROOT + ".text.cleaning..",
                                ROOT + ".text.language..",
                                ROOT + ".text.entity..",
                                "org.jsoup..")
                        .and(resideOutsideOfPackages(ROOT + ".text.cleaning.decoding.."))));
    }

    @Test
    void onlyTheCommandLineAndTheBenchKnowTheEmbeddedBroker() {
        check(noClasses()
                .that(resideOutsideOfPackages(
                        ROOT + ".broker..",
                        ROOT + ".cli..",
                        ROOT + ".demo..",
                        ROOT + ".bench..",
                        ROOT + ".benchmark.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".broker..")));
    }

    @Test
    void whatIsForEvaluationIsNotNeededAtRunTime() {
        check(noClasses()
                .that(resideOutsideOfPackages(
                        ROOT + ".training..",
                        ROOT + ".evaluation..",
                        ROOT + ".bench..",
                        ROOT + ".benchmark..",
                        ROOT + ".cli.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        ROOT + ".training..", ROOT + ".evaluation..", ROOT + ".bench..", ROOT + ".benchmark..")));
    }

    @Test
    void nobodyKnowsTheCommandLineButTheEntryPoint() {
        check(noClasses()
                .that(resideOutsideOfPackages(ROOT, ROOT + ".cli.."))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".cli..")));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that(resideOutsideOfPackages(ROOT + ".cli.."))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    }

    @Test
    void onlyTheEntryPointExits() {
        check(noClasses()
                .that(DescribedPredicate.not(DescribedPredicate.describe(
                        "the entry point", (JavaClass type) -> type.getName().equals(ROOT + ".Wiredesk"))))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class));
    }

    @Test
    void logsThroughSlf4jOnly() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.util.logging..", "org.apache.logging..", "org.apache.log4j..", "ch.qos.logback..")));
    }

    @Test
    void serialisesNothingButJson() {
        check(noClasses().should().dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")));
    }

    @Test
    void thePackagesHaveNoCycles() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void everyFieldOfAStepIsFinal() {
        check(classes()
                .that(resideInAnyPackage(ROOT + ".article..", ROOT + ".desk.."))
                .and()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveOnlyFinalFields());
    }

    @Test
    void everyPackageSaysWhatLivesThereAndIsNullMarked() {
        List<Path> packages = sources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isDocumented(folder.resolve("package-info.java")))
                .toList();

        assertThat(packages).isEmpty();
    }

    @Test
    void noSourceFileIsLongerThanFourHundredLines() {
        List<String> tooLong = new ArrayList<>();
        sources().forEach(file -> {
            long lines = read(file).lines().count();
            if (lines > 400) {
                tooLong.add(file + " has " + lines);
            }
        });

        assertThat(tooLong).isEmpty();
    }

    @Test
    void theMedianSourceFileIsUnderAHundredLines() {
        long[] lengths = sources()
                .filter(file -> !file.endsWith("package-info.java"))
                .mapToLong(file -> read(file).lines().count())
                .sorted()
                .toArray();

        assertThat(lengths[lengths.length / 2]).isLessThan(100);
    }

    /** Each layer knows those before it only. */
    private static void checkLayers(String parent, List<String> layers) {
        for (int i = 0; i + 1 < layers.size(); i++) {
            String[] above = layers.stream()
                    .skip(i + 1)
                    .map(layer -> parent + "." + layer + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that(resideInAPackage(parent + "." + layers.get(i) + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above)));
        }
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static boolean isDocumented(Path packageInfo) {
        return Files.exists(packageInfo)
                && read(packageInfo).startsWith("/**")
                && read(packageInfo).contains("@NullMarked");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
