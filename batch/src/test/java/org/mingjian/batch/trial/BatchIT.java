package org.mingjian.batch.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NotPermitted;
import org.mingjian.audit.AuditTrail;
import org.mingjian.batch.JobName;
import org.mingjian.batch.JobRefusal;
import org.mingjian.batch.JobRefusal.Reason;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.JobStatus;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.RunFilter;
import org.mingjian.batch.StepRun;
import org.mingjian.batch.demo.Demonstration;
import org.mingjian.batch.harness.Eventually;
import org.mingjian.batch.harness.TestDatabase;
import org.mingjian.batch.runtime.JobDatabase;
import org.mingjian.kernel.InstallationRule;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;

/** The batch runtime as the server runs it: what no test outside a server could see. */
@ExtendWith(ArquillianExtension.class)
class BatchIT {
    private static final JobName COPY = new JobName("copy-jdbc");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Not a whole number of chunks. */
    private static final int ROWS = 1_990;

    @Inject
    private Jobs jobs;

    @Inject
    private JobDatabase database;

    @Inject
    private Trouble trouble;

    @Inject
    private TrialCopying copying;

    @Inject
    private SharedCall shared;

    @Inject
    private TrialRestarting restarting;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Demonstration demonstration;

    @Resource
    private ManagedExecutorService threads;

    @Deployment
    static WebArchive archive() {
        TestDatabase.execute(TrialTables.DROP);
        TestDatabase.execute(TrialTables.CREATE);
        return TrialArchive.create();
    }

    @BeforeEach
    void rows_and_no_trouble() {
        user.becomeTask("trial", "localhost");
        trouble.none();
        database.update(TrialTables.fill(ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy-jdbc", "copy-jpa", "copy-parts"})
    void a_job_copies_each_row_once(String job) {
        JobRun run = await(start(job));

        assertThat(run.status()).isEqualTo(JobStatus.COMPLETED);
        TrialTables.assertCopiedExactlyOnce(database);
        assertThat(run.stage()).isNotNull();
        assertThat(run.stage().done()).isEqualTo(ROWS);
        assertThat(run.stage().share()).isEqualTo(1.0);
        assertThat(run.restartable()).isFalse();
        assertThat(trouble.processors()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy-jdbc", "copy-jpa", "copy-parts"})
    void a_failed_job_goes_on_where_its_last_commit_was(String job) {
        trouble.failAt(1_234);
        JobRun failed = await(start(job));
        trouble.none();
        long before = copied();
        JobRun restarted = await(jobs.restart(failed.execution()));

        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        assertThat(failed.failure()).isEqualTo("第 1234 行读不懂");
        assertThat(failed.restartable()).isTrue();
        assertThat(before).isPositive().isLessThan(ROWS);
        assertThat(restarted.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(restarted.instance()).isEqualTo(failed.instance());
        assertThat(restarted.stage().resumed()).isEqualTo(before);
        assertThat(restarted.stage().done()).isEqualTo(ROWS);
        assertThat(trouble.processors()).isZero();
        TrialTables.assertCopiedExactlyOnce(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy-jdbc", "copy-parts"})
    void a_stopped_job_goes_on_where_it_stopped(String job) {
        trouble.slowness(2);
        long execution = start(job);
        Eventually.await("rows", PATIENCE, () -> copied() > 0);
        jobs.stop(execution);
        JobRun stopped = await(execution);
        trouble.none();
        long before = copied();
        JobRun restarted = await(jobs.restart(execution));

        assertThat(stopped.status()).isEqualTo(JobStatus.STOPPED);
        assertThat(trail.about("execution:" + execution)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("JobStopRequested");
            assertThat(entry.actor()).isEqualTo("task:trial");
        });
        assertThat(before).isLessThan(ROWS);
        assertThat(restarted.status()).isEqualTo(JobStatus.COMPLETED);
        TrialTables.assertCopiedExactlyOnce(database);
    }

    /** {@code xmin} is the transaction that wrote a row as it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"copy-jdbc", "copy-jpa"})
    void rows_and_checkpoint_and_progress_are_written_by_one_transaction(String job) {
        trouble.slowness(1);
        long execution = start(job);
        List<Boolean> same = new ArrayList<>();
        while (isRunning(execution)) {
            same.addAll(database.query(
                    "select c.xmin::text = s.xmin::text and p.xmin::text = s.xmin::text from step_execution s"
                            + " join batch_progress p on p.execution_id = s.jobexecutionid,"
                            + " lateral (select xmin from copied_row where execution = s.jobexecutionid"
                            + " order by source_id desc limit 1) c"
                            + " where s.jobexecutionid = ? and s.batchstatus = 'STARTED' and s.commitcount > 0",
                    row -> row.getBoolean(1),
                    execution));
        }

        assertThat(same).hasSizeGreaterThan(5).containsOnly(true);
    }

    @Test
    void a_live_execution_cannot_be_restarted() {
        trouble.slowness(1);
        long execution = start(COPY.value());

        assertThatExceptionOfType(JobRefusal.class)
                .isThrownBy(() -> jobs.restart(execution))
                .extracting(JobRefusal::reason)
                .isEqualTo(Reason.STILL_RUNNING);
        await(execution);
        TrialTables.assertCopiedExactlyOnce(database);
    }

    @Test
    void only_one_of_many_restarts_of_the_same_execution_succeeds() throws Exception {
        trouble.failAt(500);
        long failed = await(start(COPY.value())).execution();
        trouble.none();
        List<Callable<Long>> requests = Collections.nCopies(4, () -> restarting.restart(failed));
        List<Long> restarted = new ArrayList<>();
        for (Future<Long> answer : threads.invokeAll(requests)) {
            restarted.add(answer.get());
        }

        assertThat(restarted).filteredOn(execution -> execution > 0).hasSize(1).allSatisfy(this::await);
        TrialTables.assertCopiedExactlyOnce(database);
    }

    @Test
    void what_has_completed_cannot_be_restarted() {
        long execution = await(start(COPY.value())).execution();

        assertThatExceptionOfType(JobRefusal.class)
                .isThrownBy(() -> jobs.restart(execution))
                .extracting(JobRefusal::reason)
                .isEqualTo(Reason.ALREADY_COMPLETED);
        assertThatExceptionOfType(JobRefusal.class)
                .isThrownBy(() -> jobs.stop(execution))
                .extracting(JobRefusal::reason)
                .isEqualTo(Reason.NOT_RUNNING);
        assertThat(trail.about("execution:" + execution)).isEmpty();
    }

    @Test
    void nobody_watches_or_stops_jobs_without_permission() throws Exception {
        List<Callable<?>> requests = List.of(
                () -> jobs.run(1),
                () -> jobs.newest(RunFilter.all(), 1),
                () -> jobs.newestOf(1),
                () -> jobs.steps(1),
                () -> {
                    jobs.stop(1);
                    return null;
                });
        for (Callable<?> request : requests) {
            Future<?> answer = threads.submit(() -> restarting.asStranger(request));
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(answer::get)
                    .withCauseInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void the_demonstration_is_not_loaded_into_a_database_made_for_real_work() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(demonstration::load)
                .extracting(Rejection::rule)
                .isEqualTo(InstallationRule.NOT_A_DEMONSTRATION);
    }

    @Test
    void what_does_not_exist_is_refused() {
        assertThatExceptionOfType(JobRefusal.class)
                .isThrownBy(() -> jobs.restart(-1))
                .extracting(JobRefusal::reason)
                .isEqualTo(Reason.UNKNOWN_EXECUTION);
        assertThatExceptionOfType(JobRefusal.class)
                .isThrownBy(() -> jobs.start(new JobName("no-such-job"), Map.of()))
                .extracting(JobRefusal::reason)
                .isEqualTo(Reason.NOT_STARTED);
        assertThat(jobs.run(-1)).isEmpty();
    }

    @Test
    void a_use_case_called_by_a_batchlet_is_one_transaction() {
        JobRun failed = await(jobs.start(new JobName("call-use-case"), Map.of("fail", "true")));
        long afterFailure = copied();
        JobRun succeeded = await(jobs.start(new JobName("call-use-case"), Map.of()));

        assertThat(failed.failure()).isEqualTo("between two rows");
        assertThat(failed.parameters()).containsExactly(Map.entry("fail", "true"));
        assertThat(afterFailure).isZero();
        assertThat(succeeded.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(copied()).isEqualTo(2);
    }

    @Test
    void a_job_may_be_started_from_inside_a_transaction() {
        JobRun run = await(copying.copyAndStart(COPY));

        assertThat(run.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(copied()).isEqualTo(ROWS + 1);
    }

    @Test
    void a_job_commits_although_others_call_the_use_cases_that_it_calls() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch crossed = new CountDownLatch(1);
        trouble.during(
                1_234,
                () -> shared.around(() -> {
                    inside.countDown();
                    waitFor(crossed);
                }));
        long execution = start("copy-jpa");
        waitFor(inside);
        copying.around(() -> shared.around(() -> {}));
        crossed.countDown();

        assertThat(await(execution).status()).isEqualTo(JobStatus.COMPLETED);
        TrialTables.assertCopiedExactlyOnce(database);
    }

    @Test
    void executions_are_listed_in_either_order_page_by_page_both_ways() {
        List<Long> started = List.of(
                await(start("copy-jdbc")).execution(),
                await(start("copy-jpa")).execution(),
                await(start("copy-parts")).execution());
        Page<JobRun> first = jobs.page(RunFilter.all(), Recency.NEWEST, Optional.empty(), 2);
        Page<JobRun> second = jobs.page(RunFilter.all(), Recency.NEWEST, Optional.ofNullable(first.next()), 1);
        Page<JobRun> again = jobs.page(RunFilter.all(), Recency.NEWEST, Optional.ofNullable(second.previous()), 2);

        assertThat(first.rows()).extracting(JobRun::execution).containsExactly(started.get(2), started.get(1));
        assertThat(second.rows()).extracting(JobRun::execution).containsExactly(started.get(0));
        assertThat(again.rows()).extracting(JobRun::execution).containsExactly(started.get(2), started.get(1));
        assertThat(jobs.page(RunFilter.all(), Recency.OLDEST, Optional.of(Keyset.after("", started.get(0))), 1)
                        .rows())
                .extracting(JobRun::execution)
                .containsExactly(started.get(1));
        assertThat(first.rows().get(0).job()).isEqualTo(new JobName("copy-parts"));
        assertThat(jobs.page(new RunFilter(new JobName("copy-jpa"), false), Recency.NEWEST, Optional.empty(), 1)
                        .rows())
                .extracting(JobRun::execution)
                .containsExactly(started.get(1));
    }

    @Test
    void steps_tell_what_they_did_and_why_they_failed() {
        trouble.failAt(1_001);
        List<StepRun> steps = jobs.steps(await(start("copy-jdbc")).execution());

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("copy");
            assertThat(step.status()).isEqualTo(JobStatus.FAILED);
            assertThat(step.written()).isEqualTo(1_000);
            assertThat(step.failure()).isEqualTo("第 1001 行读不懂");
            assertThat(step.ended()).isNotNull();
        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long start(String job) {
        return jobs.start(new JobName(job), Map.of());
    }

    private boolean isRunning(long execution) {
        return jobs.run(execution).orElseThrow().status().isRunning();
    }

    private JobRun await(long execution) {
        Eventually.await("end of execution " + execution, PATIENCE, () -> !isRunning(execution));
        return jobs.run(execution).orElseThrow();
    }

    private long copied() {
        return database.query("select count(*) from copied_row", row -> row.getLong(1))
                .get(0);
    }
}
