package org.mingjian.batch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;

@AnalyzeClasses(packages = "org.mingjian", importOptions = DoNotIncludeTests.class)
class BatchArchitectureTest {
    private static final String RUNTIME = "org.mingjian.batch.runtime";

    @ArchTest
    static final ArchRule only_the_runtime_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jberet..", "com.ibm.jbatch..", "org.glassfish..", "com.sun.enterprise..", "fish.payara..");

    /** Left to itself it gives the server's own engine, which knows nothing of ours. */
    @ArchTest
    static final ArchRule nobody_asks_the_api_for_an_operator =
            noClasses().should().dependOnClassesThat().areAssignableTo(BatchRuntime.class);

    /** {@link Jobs} checks who asks, and sets the caller's transaction aside. */
    @ArchTest
    static final ArchRule jobs_are_run_through_the_facade = noClasses()
            .that()
            .resideOutsideOfPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobOperator.class);

    @ArchTest
    static final ArchRule the_runtime_knows_no_jobs = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat(describe(
                    "are outside of it",
                    type -> type.getPackageName().startsWith("org.mingjian")
                            && !type.getPackageName().equals(RUNTIME)));
}
