package org.mingjian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NewAccount;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.OpeningAccounts;
import org.mingjian.access.PasswordHash;
import org.mingjian.access.Role;
import org.mingjian.access.Users;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyKind;
import org.mingjian.audit.AuditTrail;
import org.mingjian.batch.JobRun;
import org.mingjian.batch.JobStatus;
import org.mingjian.batch.Jobs;
import org.mingjian.batch.RunFilter;
import org.mingjian.batch.StepRun;
import org.mingjian.batch.harness.Eventually;
import org.mingjian.batch.ledger.LedgerImports;
import org.mingjian.batch.reminder.Reminders;
import org.mingjian.batch.report.MakingReports;
import org.mingjian.batch.schedule.ScheduleRow;
import org.mingjian.batch.schedule.ScheduledRun;
import org.mingjian.batch.schedule.Schedules;
import org.mingjian.budget.FundFacts;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Recency;
import org.mingjian.ledger.ImportRow;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.LedgerCounts;
import org.mingjian.notification.NotificationFilter;
import org.mingjian.notification.NotificationKind;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;
import org.mingjian.report.ReportKind;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.home.HomeReads;

/** The portal's own archive in the server: one test for each kind of thing that only the server can prove. */
@ExtendWith(ArquillianExtension.class)
class PortalIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String MAPPING = """
            {"name": "试验", "columns": {"externalNumber": "编号", "title": "标题", "submitted": "提交"},
             "agency": {"fixed": "昌元街道"}, "newAgencies": "reject", "dateFormats": ["yyyy-MM-dd"]}
            """;

    @Inject
    private Agencies agencies;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser current;

    @Inject
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private PasswordHash passwords;

    @Inject
    private LedgerImports ledgers;

    @Inject
    private Imports imports;

    @Inject
    private Jobs jobs;

    @Inject
    private MakingReports making;

    @Inject
    private KeepingFunds funds;

    @Inject
    private Schedules schedules;

    @Inject
    private Reminders reminders;

    @Inject
    private OpeningAccounts opening;

    @Inject
    private Users users;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    @Inject
    private Instance<HomeReads> home;

    @Inject
    private Instance<RequestContextController> requests;

    @Deployment
    static WebArchive portal() {
        File[] archives = new File("target").listFiles((folder, name) -> name.endsWith(".war"));
        File[] assertions = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(path -> path.matches(".*(assertj-core|byte-buddy)-[^/]*\\.jar"))
                .map(File::new)
                .toArray(File[]::new);
        return ShrinkWrap.create(ZipImporter.class, "portal.war")
                .importFrom(archives[0])
                .as(WebArchive.class)
                .addClasses(PortalIT.class, HomeReads.class, Eventually.class, org.mingjian.web.access.TestDoor.class)
                .addAsLibraries(assertions);
    }

    @Test
    void a_use_case_and_its_audit_entry_are_one_transaction() throws Exception {
        current.becomeTask("portal-it", "here");
        transaction.begin();
        Agency undone = agencies.add("撤回局", AgencyKind.DEPT);
        transaction.rollback();
        assertThat(trail.about("agency:" + undone.id())).isEmpty();
        Agency made = agencies.add("试验局", AgencyKind.DEPT);
        assertThat(trail.about("agency:" + made.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("task:portal-it"));
    }

    @Test
    void entities_are_woven_and_mapped_on_the_real_database() {
        Agency town = entities.createQuery("select a from Agency a where a.name = '昌元街道'", Agency.class)
                .getSingleResult();
        assertThat(town).isInstanceOf(PersistenceWeaved.class);
        assertThat(town.townCode()).isEqualTo("500153001");
        assertThat(town.kind()).isEqualTo(AgencyKind.SUBDISTRICT);
    }

    @Test
    void a_password_hash_is_slow_salted_and_verified() {
        String hash = passwords.of("Correct-Horse-7".toCharArray());
        assertThat(hash).startsWith("PBKDF2WithHmacSHA512:220000:");
        assertThat(passwords.matches("Correct-Horse-7".toCharArray(), hash)).isTrue();
        assertThat(passwords.matches("Correct-Horse-8".toCharArray(), hash)).isFalse();
        assertThat(passwords.of("Correct-Horse-7".toCharArray())).isNotEqualTo(hash);
    }

    @Test
    void a_ledger_comes_in_by_the_job_and_its_rows_add_up() {
        current.becomeConsole("tester", "127.0.0.1");
        byte[] file = "编号,标题,提交\n1,甲,2026-01-05\n2,乙,坏日期\n1,甲改,2026-01-05\n".getBytes(StandardCharsets.UTF_8);
        long id = ledgers.start(new ByteArrayInputStream(file), "台账.csv", "试验台账", MAPPING);
        ImportRow row = imports.find(id).orElseThrow();
        JobRun run = ended(ledgers.run(row).orElseThrow().execution());
        assertThat(run.status()).as(String.valueOf(run.failure())).isEqualTo(JobStatus.COMPLETED);
        assertThat(imports.find(id).orElseThrow().counts()).isEqualTo(new LedgerCounts(3, 1, 0, 1, 1));
        assertThat(jobs.steps(run.execution())).hasSize(5);
    }

    @Test
    void what_was_missed_is_caught_up_once() throws Exception {
        current.becomeTask("portal-it", "here");
        ScheduledRun run = ScheduledRun.SEMIANNUAL_SUMMARY;
        Instant now = Instant.parse("2026-11-23T02:00:00Z");
        Instant later = Instant.parse("2028-03-01T02:00:00Z");
        schedules.catchUp(run, now);
        assertThat(row(run).last()).isNull();

        schedules.catchUp(run, later);
        JobRun started = Objects.requireNonNull(row(run).last());
        schedules.catchUp(run, later);

        assertThat(started.parameters()).containsEntry("period", "2027H2");
        assertThat(row(run).last()).extracting(JobRun::instance).isEqualTo(started.instance());
    }

    /** The fonts of the sources: this server was not started by the launcher, which says where they are. */
    @BeforeEach
    void fonts() {
        System.setProperty("mingjian.fonts", Path.of("..", "reports", "fonts").toString());
    }

    @Test
    void the_report_on_a_year_is_made_by_the_four_steps_that_the_summary_has() {
        current.becomeConsole("tester", "127.0.0.1");
        JobRun without = ended(making.start("2001", null));
        assertThat(without.status()).isEqualTo(JobStatus.FAILED);
        assertThat(making.filedBy(without)).isEmpty();

        current.becomeTask("portal-it", "here");
        funds.open(FundFacts.usual(2025, "文"));
        funds.enterLine(2025, "30202", Money.of("1000.00"), Money.ZERO);
        JobRun run = ended(making.start("2025", null));
        assertThat(run.status()).as(String.valueOf(run.failure())).isEqualTo(JobStatus.COMPLETED);
        assertThat(jobs.steps(run.execution()))
                .extracting(StepRun::name)
                .containsExactly("freeze", "check", "render", "file");
        assertThat(making.filedBy(run)).hasValueSatisfying(report -> {
            assertThat(report.kind()).isEqualTo(ReportKind.FUND);
            assertThat(report.versionNumber()).isEqualTo(1);
        });
    }

    @Test
    void a_run_that_failed_goes_on_where_it_was_once_there_is_a_fund() {
        current.becomeTask("portal-it", "here");
        JobRun failed = ended(making.start("2002", null));
        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        funds.open(FundFacts.usual(2002, "文"));
        JobRun run = ended(jobs.restart(failed.execution()));
        assertThat(run.status()).as(String.valueOf(run.failure())).isEqualTo(JobStatus.COMPLETED);
        assertThat(making.filedBy(run)).isPresent();
    }

    private JobRun ended(long execution) {
        Eventually.await(
                "end of execution " + execution,
                PATIENCE,
                () -> !jobs.run(execution).orElseThrow().status().isRunning());
        return jobs.run(execution).orElseThrow();
    }

    private ScheduleRow row(ScheduledRun run) throws Exception {
        return elsewhere(() -> schedules.all().stream()
                .filter(row -> row.run() == run)
                .findFirst()
                .orElseThrow());
    }

    /** Counted without those of the job repository: two at the most where runs are shown. */
    @ParameterizedTest
    @CsvSource({
        "SUPERVISOR, 8",
        "AGENCY_HANDLER, 11",
        "AGENCY_HEAD, 11",
        "JB_HANDLER, 22",
        "JB_CHIEF, 22",
        "JB_LEADER, 14",
        "GOV_LEADER, 10",
        "SYS_ADMIN, 5",
        "SEC_ADMIN, 4",
        "AUDIT_ADMIN, 1",
        "JB_FINANCE, 6"
    })
    void the_home_page_of_each_role_takes_few_queries(Role role, int most) throws Exception {
        current.becomeTask("portal-it", "here");
        String login = "home." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        long town = elsewhere(() -> agencies.named(List.of("昌元街道")).get("昌元街道").id());
        if (elsewhere(() -> users.withLogin(login)).isEmpty()) {
            opening.demonstrate(new NewAccount(login, "某", role, "Correct-Horse-7"), town);
            long user = elsewhere(() -> users.withLogin(login).orElseThrow().id());
            if (role == Role.SUPERVISOR) {
                supervisors.demonstrate("某", Source.LAWYER, DistrictTime.today(clock), user);
            }
        }

        assertThat(inARequestOf(login, () -> home.get().queries())).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void a_scheduled_run_that_fails_is_told_to_the_administrator() throws Exception {
        current.becomeTask("schedule", "here");
        opening.demonstrate(new NewAccount("told.system", "某", Role.SYS_ADMIN, "Correct-Horse-7"), null);
        long run = jobs.start(org.mingjian.batch.JobName.DAILY_REMINDERS, Map.of("day", "no day"));
        JobRun failed = ended(run);
        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        assertThat(jobs.newest(RunFilter.failures(), 10))
                .extracting(JobRun::execution)
                .contains(run);

        assertThat(inARequestOf(
                        "told.system",
                        () -> notifications
                                .page(
                                        new NotificationFilter(NotificationKind.SCHEDULED_RUN_FAILED, false),
                                        Recency.NEWEST,
                                        Optional.empty(),
                                        10)
                                .rows()))
                .extracting(NotificationRow::subject)
                .containsExactly("run:" + run);
        assertThat(inARequestOf("told.system", () -> home.get().toDos())).contains("失败的任务");
    }

    @Test
    void the_reminders_of_a_day_run_as_a_job() throws Exception {
        current.becomeTask("portal-it", "here");
        JobRun run = ended(reminders.start(DistrictTime.today(clock)));
        assertThat(run.status()).as(String.valueOf(run.failure())).isEqualTo(JobStatus.COMPLETED);
        assertThat(jobs.steps(run.execution()))
                .extracting(StepRun::name)
                .containsExactly("recount", "overdue", "end", "remind", "sweep");
    }

    /** Does something by an account, in a request of its own. */
    private <T> T inARequestOf(String login, Callable<T> work) throws Exception {
        return elsewhere(() -> {
            assertThat(current.become(login, null)).isTrue();
            return work.call();
        });
    }

    /**
     * Does something in a request and on a thread of its own: the server hands what a request holds of the database on
     * to the jobs that it starts, and they close it.
     */
    private <T> T elsewhere(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> {
            RequestContextController request = requests.get();
            request.activate();
            try {
                current.becomeTask("portal-it", "here");
                return work.call();
            } finally {
                request.deactivate();
            }
        });
        Thread thread = new Thread(task);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        return task.get();
    }

    @Test
    void nobody_starts_a_job_without_permission() {
        current.become("stranger", null);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> jobs.restart(1));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> jobs.start(org.mingjian.batch.JobName.LOAD_DEMO, Map.of()));
    }

    @RunAsClient
    @ParameterizedTest
    @CsvSource({
        "api/health, 200",
        "login, 200",
        "'', 302",
        "opinions/list, 302",
        "reports/show?id=1, 302",
        "api/reports/1/pdf, 401",
        "api/totals/opinions, 401",
        "api/console/ping, 401",
        "api/v1/opinions, 401",
        "WEB-INF/web.xml, 302"
    })
    void whoever_is_not_signed_in_sees_the_door_and_nothing_behind_it(
            String path, int status, @ArquillianResource URL base) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base + path)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 302) {
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login?to=");
        }
        if (path.equals("login")) {
            assertThat(answer.body()).contains("明鉴", "密码");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'");
        }
    }
}
