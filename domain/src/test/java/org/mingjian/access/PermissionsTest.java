package org.mingjian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.agency.AgencyFacts;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.EndingAgencies;
import org.mingjian.agency.KeepingAgencies;
import org.mingjian.budget.ClosingYears;
import org.mingjian.budget.DecidingExpenses;
import org.mingjian.budget.DemonstratingExpenses;
import org.mingjian.budget.ExpenseFilter;
import org.mingjian.budget.ExpenseForm;
import org.mingjian.budget.ExpenseRows;
import org.mingjian.budget.Findings;
import org.mingjian.budget.FundFacts;
import org.mingjian.budget.Funds;
import org.mingjian.budget.KeepingFunds;
import org.mingjian.budget.PayingExpenses;
import org.mingjian.budget.PaymentFilter;
import org.mingjian.budget.PaymentMethod;
import org.mingjian.budget.PaymentRows;
import org.mingjian.budget.RequestingExpenses;
import org.mingjian.budget.StandardFacts;
import org.mingjian.budget.Standards;
import org.mingjian.calendar.Announcement;
import org.mingjian.calendar.FundPeriod;
import org.mingjian.calendar.HalfYear;
import org.mingjian.calendar.KeepingCalendar;
import org.mingjian.calendar.SpecialDay;
import org.mingjian.calendar.WorkingDays;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.PauseReason;
import org.mingjian.deadline.SettingDeadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.deadline.Terms;
import org.mingjian.deadline.WatchingDeadlines;
import org.mingjian.evidence.AttachmentLevel;
import org.mingjian.evidence.KeepingAttachments;
import org.mingjian.evidence.OpeningFiles;
import org.mingjian.evidence.StrikingOut;
import org.mingjian.evidence.Uploading;
import org.mingjian.fileaccess.AccessDeed;
import org.mingjian.fileaccess.ConsultingFiles;
import org.mingjian.fileaccess.FileRequests;
import org.mingjian.fileaccess.HandlingRequests;
import org.mingjian.fileaccess.RequestFilter;
import org.mingjian.fileaccess.RequestForm;
import org.mingjian.fileaccess.RequestingFiles;
import org.mingjian.fileaccess.StepForm;
import org.mingjian.fundreport.FrozenEntries;
import org.mingjian.fundreport.FundCounting;
import org.mingjian.fundreport.Matters;
import org.mingjian.interference.HandlingInterference;
import org.mingjian.interference.InterferenceForm;
import org.mingjian.interference.InterferenceKind;
import org.mingjian.interference.Interferences;
import org.mingjian.interference.ReportingInterference;
import org.mingjian.kernel.Money;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.Applying;
import org.mingjian.ledger.Arrivals;
import org.mingjian.ledger.DecidingAgencies;
import org.mingjian.ledger.Finishing;
import org.mingjian.ledger.Importing;
import org.mingjian.ledger.Imports;
import org.mingjian.ledger.Ledgers;
import org.mingjian.ledger.Mappings;
import org.mingjian.ledger.Staging;
import org.mingjian.ledger.Trying;
import org.mingjian.ledger.Undoing;
import org.mingjian.ledger.Waiting;
import org.mingjian.notification.Reminding;
import org.mingjian.notification.TellingOfRuns;
import org.mingjian.obstruction.ObstructionFilter;
import org.mingjian.obstruction.ObstructionForm;
import org.mingjian.obstruction.ObstructionState;
import org.mingjian.obstruction.Obstructions;
import org.mingjian.obstruction.Reason;
import org.mingjian.obstruction.RecordingObstructions;
import org.mingjian.obstruction.Verification;
import org.mingjian.obstruction.VerifyingObstructions;
import org.mingjian.opinion.AgencyFilter;
import org.mingjian.opinion.AgencyOrder;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.opinion.DueMatters;
import org.mingjian.opinion.Glances;
import org.mingjian.opinion.KindCounts;
import org.mingjian.opinion.OpinionFilter;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.OwnMatters;
import org.mingjian.opinion.ProblemKinds;
import org.mingjian.opinion.PuttingBack;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.opinion.TakingOver;
import org.mingjian.paper.PrintingFileAccess;
import org.mingjian.recusal.Declaration;
import org.mingjian.report.Checking;
import org.mingjian.report.Filing;
import org.mingjian.report.Freezing;
import org.mingjian.report.ReportRequest;
import org.mingjian.report.Reports;
import org.mingjian.report.Snapshots;
import org.mingjian.supervision.DueReports;
import org.mingjian.tenure.EnteringOfficers;
import org.mingjian.tenure.EnteringSupervisors;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorFacts;
import org.mingjian.tenure.SupervisorFilter;
import org.mingjian.tenure.SupervisorOrder;
import org.mingjian.tenure.SupervisorRows;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;

/** Every use case asks for its permission, whatever page or job it is called from. */
class PermissionsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);
    private static final SupervisorFacts SOMEBODY = new SupervisorFacts("某", Source.OTHER, SOME_DAY, null, null);
    private static final AgencyFacts SOME_AGENCY =
            new AgencyFacts("某", "", AgencyKind.DEPT, "", null, "", "", "", null);

    private static final ExpenseForm SOME_EXPENSE =
            new ExpenseForm(1, "某", "某", "", "", Money.of("1"), SOME_DAY, null, null, "", List.of());
    private static final StandardFacts SOME_STANDARD =
            new StandardFacts("某", "某", "场", Money.of("1"), true, SOME_DAY, "");

    private static final Terms SOME_TERMS = Terms.standard(new WorkingDays(Set.of(), Map.of(), 0));

    private static <T> T use(Class<T> type) {
        return DOMAIN.get(type);
    }

    private static Stream<ThrowingCallable> useCases() {
        return Stream.of(
                () -> use(Uploading.class).add("form", "x.txt", new ByteArrayInputStream(new byte[0])),
                () -> use(Uploading.class).takeOut(1, "由"),
                () -> use(StrikingOut.class).strike(1, "由"),
                () -> use(KeepingAttachments.class).add(1, "form"),
                () -> use(KeepingAttachments.class).release(1, true),
                () -> use(KeepingAttachments.class).grade(1, AttachmentLevel.PUBLIC),
                () -> use(OpeningFiles.class).handOut(1),
                () -> use(OpeningFiles.class).show(1, 1),
                () -> use(OpeningFiles.class).glance(1),
                () -> use(ReportingInterference.class)
                        .report("k", new InterferenceForm(InterferenceKind.REVENGE, "", "某")),
                () -> use(HandlingInterference.class).takeUp(1),
                () -> use(HandlingInterference.class).settle(1, "某"),
                () -> use(Interferences.class).page(null, Recency.NEWEST, Optional.empty(), 10),
                () -> use(Interferences.class).total(null),
                () -> use(Interferences.class).find(1),
                () -> use(RecordingObstructions.class)
                        .record("k", new ObstructionForm(1L, SOME_DAY, "", "某", "某", ""), Declaration.NONE),
                () -> use(VerifyingObstructions.class)
                        .verify(1, new Verification(ObstructionState.TRUE, Reason.UNJUSTIFIED, "某", Declaration.NONE)),
                () -> use(Obstructions.class).page(ObstructionFilter.all(), Recency.NEWEST, Optional.empty(), 10),
                () -> use(Obstructions.class).total(ObstructionFilter.all()),
                () -> use(Obstructions.class).find(1),
                () -> use(Obstructions.class).open(1),
                () -> use(PrintingFileAccess.class).request(1),
                () -> use(PrintingFileAccess.class).register(SOME_DAY, SOME_DAY),
                () -> use(FileRequests.class).page(RequestFilter.all(), Recency.NEWEST, Optional.empty(), 10),
                () -> use(FileRequests.class).total(RequestFilter.all()),
                () -> use(FileRequests.class).find(1),
                () -> use(ConsultingFiles.class).file(1),
                () -> use(ConsultingFiles.class).show(1, 1),
                () -> use(ConsultingFiles.class).handOut(1),
                () -> use(HandlingRequests.class).take(1, StepForm.of(AccessDeed.ALLOW, "")),
                () -> use(RequestingFiles.class)
                        .request("form", new RequestForm(null, null, "", "", "", null), Declaration.NONE),
                () -> use(Importing.class).begin(Sha256.of("x"), "x.csv", "源", Ledgers.MAPPING),
                () -> use(Importing.class).started(1, 1),
                () -> use(Staging.class).stage(1, List.of()),
                () -> use(Staging.class).expect(1, 1),
                () -> use(Staging.class).settle(1),
                () -> use(Staging.class).fit(1),
                () -> use(Staging.class).ready(1, 0, 10),
                () -> use(Staging.class).rejected(1, 0, 10),
                () -> use(Mappings.class).all(),
                () -> use(Mappings.class).find("某"),
                () -> use(Mappings.class).names(),
                () -> use(Mappings.class).definition("某"),
                () -> use(Mappings.class).keep("{}"),
                () -> use(Trying.class).attempt("{}", List.of(), List.of()),
                () -> use(Waiting.class).names(),
                () -> use(Waiting.class).of(1),
                () -> use(Waiting.class).decided(),
                () -> use(Waiting.class).importsToGoOn(),
                () -> use(Waiting.class).release(1, "run"),
                () -> use(DecidingAgencies.class).match("某", 1),
                () -> use(DecidingAgencies.class).make("某", AgencyKind.DEPT),
                () -> use(DecidingAgencies.class).refuse("某", "由"),
                () -> use(DecidingAgencies.class).forget("某"),
                () -> use(Undoing.class).plan(1),
                () -> use(Undoing.class).undo(1, "由"),
                () -> use(PuttingBack.class).putBack(List.of()),
                () -> use(PuttingBack.class).remove(List.of()),
                () -> use(ProblemKinds.class).texts(1),
                () -> use(ProblemKinds.class).find("某"),
                () -> use(ProblemKinds.class).map("某", null),
                () -> use(Imports.class).get(1),
                () -> use(Imports.class).firstOf("源"),
                () -> use(AgencyRows.class).page(AgencyFilter.valid(), AgencyOrder.NAME, Optional.empty(), 10),
                () -> use(AgencyRows.class).total(AgencyFilter.valid()),
                () -> use(Snapshots.class).get(1),
                () -> use(Snapshots.class).ofRun("run"),
                () -> use(Reports.class).ofSnapshot(1),
                () -> use(Applying.class).apply(1, List.of(), SOME_TERMS),
                () -> use(Finishing.class).finish(1, null),
                () -> use(TakingOver.class).takeOver(1, Map.of(), SOME_TERMS),
                () -> use(Imports.class).page(null, Recency.NEWEST, Optional.empty(), 10),
                () -> use(Imports.class).find(1),
                () -> use(Opinions.class).page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 10),
                () -> use(Opinions.class).total(OpinionFilter.all()),
                () -> use(Opinions.class).find(1),
                () -> use(Opinions.class).search(SearchTerms.of("扬尘"), 10),
                () -> use(Supervisors.class).named("某", 10),
                () -> use(Glances.class).on(java.time.LocalDate.of(2026, 1, 1)),
                () -> use(Freezing.class).freeze(new ReportRequest("run", new HalfYear(2026, 1), null, "x")),
                () -> use(Freezing.class).freeze(new ReportRequest("run", FundPeriod.year(2026), null, "x")),
                () -> use(FundCounting.class)
                        .count(
                                1,
                                FundPeriod.year(2026),
                                DOMAIN.clock().instant(),
                                "x",
                                new Matters(0, 0, null, null, null)),
                () -> use(FrozenEntries.class).of(1, null, null),
                () -> use(Findings.class).upTo(SOME_DAY, Money.ZERO),
                () -> use(PaymentRows.class).masked(SOME_DAY, SOME_DAY),
                () -> use(Filing.class).missing(1),
                () -> use(Checking.class).check("run"),
                () -> use(Filing.class).sign(1, new ByteArrayInputStream(new byte[0])),
                () -> use(Filing.class).demandSignable(1),
                () -> use(Reports.class).page(null, null, Recency.NEWEST, Optional.empty(), 10),
                () -> use(Reports.class).find(1),
                () -> use(Reports.class).newest(new HalfYear(2026, 1)),
                () -> use(Supervisors.class).demonstrate("某", Source.OTHER, java.time.LocalDate.of(2026, 1, 1), null),
                () -> use(OpeningAccounts.class).open("somebody", "某", null),
                () -> use(OpeningAccounts.class)
                        .demonstrate(new NewAccount("somebody", "某", Role.JB_LEADER, "x"), null),
                () -> use(Granting.class).grant(1, Role.JB_LEADER),
                () -> use(Granting.class).revoke(1, Role.JB_LEADER),
                () -> use(AccountRows.class).page(AccountFilter.all(), AccountOrder.NAME, Optional.empty(), 10),
                () -> use(AccountRows.class).total(AccountFilter.all()),
                () -> use(AccountRows.class).find(1),
                () -> use(KeepingAccounts.class).close(1),
                () -> use(KeepingAccounts.class).reopen(1),
                () -> use(KeepingAccounts.class).unlock(1),
                () -> use(KeepingAccounts.class).place(1, 1L),
                () -> use(ResettingPassword.class).issue(1),
                () -> use(SupervisorRows.class)
                        .page(SupervisorFilter.all(), SupervisorOrder.NAME, Optional.empty(), 10),
                () -> use(ApiTokens.class).ofAccount(1),
                () -> use(ApiTokens.class).revoke(1, 1),
                () -> use(SupervisorRows.class).total(SupervisorFilter.all()),
                () -> use(SupervisorRows.class).find(1),
                () -> use(EnteringSupervisors.class).enter(SOMEBODY),
                () -> use(EnteringSupervisors.class).correct(1, SOMEBODY),
                () -> use(EnteringOfficers.class).enter("某", "1", SOME_DAY, SOME_DAY),
                () -> use(EnteringOfficers.class).end(1, SOME_DAY),
                () -> use(EnteringOfficers.class).all(),
                () -> use(AgencyRows.class).find(1),
                () -> use(Reminding.class).remind(SOME_DAY),
                () -> use(Reminding.class).sweep(),
                () -> use(TellingOfRuns.class).failed(1, "x"),
                () -> use(TellingOfRuns.class).scheduledFailed(1),
                () -> use(TellingOfRuns.class).late("x", DOMAIN.clock().instant()),
                () -> use(DueMatters.class).byAgency(SOME_DAY),
                () -> use(DueReports.class).byAgency(SOME_DAY),
                () -> use(KindCounts.class).received(new HalfYear(2026, 1), 8),
                () -> use(OwnMatters.class).byState(),
                () -> use(RegisteringOpinions.class).waiting(),
                () -> use(OwnMatters.class).newest(5),
                () -> use(AccessHistory.class).failures(SOME_DAY, SOME_DAY),
                () -> use(AccessHistory.class).roleChanges(5),
                () -> use(Waiting.class).undecided(),
                () -> use(Reports.class).lastSigned(),
                () -> use(Reports.class).unsigned(SOME_DAY),
                () -> use(Arrivals.class).of(1),
                () -> use(Supervisors.class).endingBetween(SOME_DAY, SOME_DAY),
                () -> use(Funds.class).all(),
                () -> use(Funds.class).find(2026),
                () -> use(Funds.class).lines(2026),
                () -> use(Funds.class).openLines(),
                () -> use(Funds.class).months(2026),
                () -> use(Funds.class).adjustments(2026),
                () -> use(KeepingFunds.class).open(FundFacts.usual(2026, "文")),
                () -> use(KeepingFunds.class).enterLine(2026, "30201", Money.ZERO, Money.ZERO),
                () -> use(KeepingFunds.class).adjust(1, Money.ZERO, "文", SOME_DAY, ""),
                () -> use(RequestingExpenses.class).keep(null, SOME_EXPENSE),
                () -> use(RequestingExpenses.class).submit(null, SOME_EXPENSE),
                () -> use(RequestingExpenses.class).withdraw(1, ""),
                () -> use(DecidingExpenses.class).approve(1, ""),
                () -> use(DecidingExpenses.class).reject(1, ""),
                () -> use(DecidingExpenses.class).cancel(1, ""),
                () -> use(PayingExpenses.class).pay(1, SOME_DAY, PaymentMethod.CASH),
                () -> use(PayingExpenses.class).refund(1, Money.ZERO, SOME_DAY, ""),
                () -> use(Standards.class).all(),
                () -> use(Standards.class).find(1),
                () -> use(Standards.class).enter(SOME_STANDARD),
                () -> use(Standards.class).correct(1, SOME_STANDARD),
                () -> use(ExpenseRows.class).page(ExpenseFilter.all(), Recency.NEWEST, Optional.empty(), 10),
                () -> use(ExpenseRows.class).total(ExpenseFilter.all()),
                () -> use(ExpenseRows.class).find(1),
                () -> use(PaymentRows.class).page(PaymentFilter.all(), Recency.NEWEST, Optional.empty(), 10),
                () -> use(PaymentRows.class).total(PaymentFilter.all()),
                () -> use(PaymentRows.class).find(1),
                () -> use(ClosingYears.class).plan(2026),
                () -> use(ClosingYears.class).freeze(2026),
                () -> use(ClosingYears.class).carryOver(2026),
                () -> use(DemonstratingExpenses.class)
                        .bring(
                                SOME_EXPENSE,
                                new DemonstratingExpenses.People(1, 2, 3),
                                new DemonstratingExpenses.Course(false, null, Money.ZERO, "")),
                () -> use(KeepingCalendar.class).set(SOME_DAY, new SpecialDay(false, "某节")),
                () -> use(KeepingCalendar.class).clear(SOME_DAY),
                () -> use(KeepingCalendar.class).publish(2027, new Announcement("某", "")),
                () -> use(KeepingCalendar.class).bringIn("{}", new Announcement("某", "")),
                () -> use(SettingDeadlines.class).set(DeadlineKind.REPLY, 10, SOME_DAY, "由"),
                () -> use(WatchingDeadlines.class).outdated(),
                () -> use(WatchingDeadlines.class).late(SOME_DAY),
                () -> use(WatchingDeadlines.class).recount(),
                () -> use(WatchingDeadlines.class).findOverdue(SOME_DAY),
                () -> use(Deadlines.class)
                        .pause(DeadlineKind.REPLY, new Subject("x", 1), PauseReason.FORCE_MAJEURE, SOME_DAY, "由"),
                () -> use(KeepingAgencies.class).enter(SOME_AGENCY),
                () -> use(KeepingAgencies.class).correct(1, SOME_AGENCY),
                () -> use(EndingAgencies.class).merge(1, 2, SOME_DAY),
                () -> use(EndingAgencies.class).close(1, SOME_DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "READ_BUDGET, JB_HANDLER JB_CHIEF JB_LEADER JB_FINANCE GOV_LEADER",
        "REQUEST_EXPENSES, JB_HANDLER JB_CHIEF",
        "APPROVE_EXPENSES, JB_CHIEF JB_LEADER",
        "PAY_EXPENSES, JB_FINANCE",
        "RUN_FUND_REPORTS, JB_HANDLER JB_CHIEF JB_LEADER JB_FINANCE",
        "KEEP_BUDGET, JB_FINANCE",
        "KEEP_STANDARDS, JB_CHIEF JB_FINANCE",
        "REPORT_INTERFERENCE, SUPERVISOR",
        "HANDLE_INTERFERENCE, JB_LEADER",
        "VERIFY_OBSTRUCTIONS, JB_HANDLER JB_CHIEF",
        "KEEP_CALENDAR, JB_CHIEF SYS_ADMIN",
        "KEEP_DEADLINES, JB_CHIEF",
        "PAUSE_DEADLINES, JB_LEADER"
    })
    void money_and_time_are_in_these_hands_and_no_others(Permission permission, String roles) {
        assertThat(Stream.of(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .map(Role::name))
                .containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void whoever_is_not_signed_in_may_do_nothing() {
        use(CurrentUser.class)
                .become(new User("nobody", "某", "x", null, DOMAIN.clock().instant()), null);
        assertThat(useCases())
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(call));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"JB_ENFORCER", "JB_PUBLISHER", "JB_ARCHIVIST", "GOV_OFFICE", "DISCIPLINE", "AUDIT_ADMIN"})
    void roles_whose_capabilities_come_later_may_do_nothing_yet(Role role) {
        new Accounts(DOMAIN).actAs(role, null);
        assertThat(useCases())
                .allSatisfy(
                        call -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(call));
    }

    @Test
    void administrators_touch_no_business_data() {
        for (Role admin : List.of(Role.SYS_ADMIN, Role.SEC_ADMIN, Role.AUDIT_ADMIN)) {
            assertThat(admin.permissions())
                    .doesNotContain(
                            Permission.READ_ALL_OPINIONS,
                            Permission.READ_REPORTS,
                            Permission.IMPORT_LEDGERS,
                            Permission.RUN_REPORTS);
            assertThat(admin.goesWith(Role.JB_HANDLER)).isFalse();
        }
    }

    @Test
    void a_deactivated_or_unknown_account_is_nobody() {
        assertThat(use(CurrentUser.class).become("stranger", null)).isFalse();
    }

    @Test
    void the_console_acts_under_its_own_name_with_the_rights_of_the_main_job() {
        use(CurrentUser.class).becomeConsole("root", "127.0.0.1");
        assertThat(use(CurrentUser.class).actor().name()).isEqualTo("console:root");
        assertThat(use(CurrentUser.class).may(Permission.IMPORT_LEDGERS)).isTrue();
        assertThat(use(CurrentUser.class).may(Permission.READ_ALL_OPINIONS)).isFalse();
        assertThat(use(CurrentUser.class).account()).isEmpty();
    }
}
