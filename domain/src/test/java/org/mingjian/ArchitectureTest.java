package org.mingjian;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Texts;

/** The structure that the design fixes; each rule reads as a sentence. */
@AnalyzeClasses(packages = "org.mingjian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which capability may use which; what is not listed is forbidden. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("kernel", List.of()),
            Map.entry("calendar", List.of("kernel", "audit", "access")),
            Map.entry("deadline", List.of("kernel", "audit", "access", "calendar")),
            Map.entry("agency", List.of("kernel", "access")),
            Map.entry("audit", List.of("kernel")),
            Map.entry("document", List.of("kernel")),
            Map.entry("access", List.of("kernel", "audit")),
            Map.entry("mail", List.of("kernel", "access")),
            Map.entry("desk", List.of("kernel", "audit", "access")),
            Map.entry("tenure", List.of("kernel", "calendar", "access")),
            Map.entry("recusal", List.of("kernel", "deadline", "agency", "access", "tenure")),
            Map.entry("opinion", List.of("kernel", "calendar", "deadline", "agency", "access", "tenure", "recusal")),
            Map.entry(
                    "ledger",
                    List.of(
                            "kernel",
                            "audit",
                            "calendar",
                            "deadline",
                            "agency",
                            "access",
                            "tenure",
                            "document",
                            "opinion")),
            Map.entry(
                    "report",
                    List.of(
                            "kernel",
                            "audit",
                            "calendar",
                            "agency",
                            "access",
                            "tenure",
                            "document",
                            "opinion",
                            "regulation",
                            "budget",
                            "fundreport")),
            Map.entry("regulation", List.of("kernel", "access")),
            Map.entry("budget", List.of("kernel", "access", "ledger")),
            Map.entry("fundreport", List.of("kernel", "calendar", "access", "budget")),
            Map.entry("evidence", List.of("kernel", "agency", "access", "document", "opinion")),
            Map.entry(
                    "fileaccess",
                    List.of("kernel", "deadline", "agency", "access", "tenure", "recusal", "opinion", "evidence")),
            Map.entry(
                    "obstruction", List.of("kernel", "deadline", "agency", "access", "tenure", "recusal", "evidence")),
            Map.entry("interference", List.of("kernel", "access", "tenure")),
            Map.entry(
                    "handling",
                    List.of(
                            "kernel",
                            "calendar",
                            "deadline",
                            "agency",
                            "access",
                            "tenure",
                            "recusal",
                            "opinion",
                            "evidence")),
            Map.entry(
                    "supervision",
                    List.of("kernel", "calendar", "deadline", "agency", "access", "recusal", "opinion", "handling")),
            Map.entry(
                    "paper",
                    List.of(
                            "kernel",
                            "calendar",
                            "deadline",
                            "agency",
                            "access",
                            "document",
                            "opinion",
                            "regulation",
                            "evidence",
                            "fileaccess",
                            "handling",
                            "supervision")),
            Map.entry(
                    "archive",
                    List.of(
                            "kernel",
                            "deadline",
                            "agency",
                            "access",
                            "document",
                            "opinion",
                            "evidence",
                            "handling",
                            "paper")),
            Map.entry(
                    "notification",
                    List.of(
                            "kernel",
                            "calendar",
                            "deadline",
                            "access",
                            "tenure",
                            "recusal",
                            "opinion",
                            "handling",
                            "fileaccess",
                            "supervision",
                            "obstruction",
                            "interference",
                            "ledger",
                            "mail",
                            "report",
                            "budget")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjian");

    @TestFactory
    List<DynamicTest> a_capability_uses_only_those_below_it() {
        return MAY_USE.entrySet().stream()
                .map(capability -> DynamicTest.dynamicTest(
                        capability.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage("org.mingjian." + capability.getKey() + "..")
                                .should()
                                .dependOnClassesThat(forbidden(capability.getKey(), capability.getValue()))
                                .check(CLASSES)))
                .toList();
    }

    private static DescribedPredicate<JavaClass> forbidden(String own, List<String> allowed) {
        return DescribedPredicate.describe("are of a capability it may not use", type -> {
            String name = type.getPackageName();
            return name.startsWith("org.mingjian.")
                    && !name.startsWith("org.mingjian." + own)
                    && allowed.stream().noneMatch(other -> name.startsWith("org.mingjian." + other));
        });
    }

    @ArchTest
    static final ArchRule every_capability_is_in_the_table = classes()
            .should()
            .resideInAnyPackage(MAY_USE.keySet().stream()
                    .map(capability -> "org.mingjian." + capability)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule capabilities_form_no_cycles =
            slices().matching("org.mingjian.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_pages_no_batch_and_no_reports = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("org.mingjian..")
                    .or(resideInAPackage("java.."))
                    .or(resideInAPackage("javax.xml.."))
                    .or(resideInAPackage("org.w3c.dom.."))
                    .or(resideInAPackage("jakarta.annotation.."))
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("jakarta.inject.."))
                    .or(resideInAPackage("jakarta.enterprise.."))
                    .or(resideInAPackage("jakarta.transaction.."))
                    .or(resideInAPackage("jakarta.json.."))
                    .or(resideInAPackage("org.jspecify.."))
                    // what weaving puts into entities
                    .or(resideInAPackage("org.eclipse.persistence.."))
                    .or(resideInAPackage("jakarta.xml.bind.annotation..")));

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(
                    ".*(Util|Utils|Helper|Manager|Impl|Service|DTO|Dto|Vo|Base|Common|Data|Info)$|.*\\.Abstract.*");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static void whatever_happens_has_its_words_in_the_audit(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .filter(event -> Texts.ofEvent(event).equals(event)))
                .isEmpty();
    }

    @ArchTest
    static final ArchRule entities_are_made_and_changed_only_in_their_capability = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule no_number_is_approximate = fields().should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class);

    @ArchTest
    static final ArchRule only_use_cases_and_repositories_begin_transactions = methods()
            .that()
            .areAnnotatedWith(jakarta.transaction.Transactional.class)
            .should()
            .notHaveModifier(JavaModifier.PRIVATE);
}
