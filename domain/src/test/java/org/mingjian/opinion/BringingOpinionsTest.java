package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.agency.AgencyFacts;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.EndingAgencies;
import org.mingjian.agency.KeepingAgencies;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.calendar.HalfYear;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.kernel.Sql;
import org.mingjian.ledger.LedgerRule;
import org.mingjian.ledger.Ledgers;
import org.mingjian.ledger.Undoing;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.Mark;
import org.mingjian.recusal.RecusalRule;
import org.mingjian.report.Freezing;
import org.mingjian.report.Line;
import org.mingjian.report.ReportRequest;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class BringingOpinionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private Supervisor zhaojing;

    @BeforeEach
    void appoint() {
        zhaojing = appointed("zhaojing", "赵静", LocalDate.of(2025, 1, 1));
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("zhaojing");
    }

    private Supervisor appointed(String login, String name, LocalDate from) {
        User user = accounts.with(login, Role.SUPERVISOR, null);
        return DOMAIN.get(Supervisors.class).demonstrate(name, Source.LAWYER, from, user.id());
    }

    private static BringingOpinions bringing() {
        return DOMAIN.get(BringingOpinions.class);
    }

    private static long submit(String key) {
        return bringing().submit(Forms.open(key), Forms.filled("没有亮证"), Declaration.NONE);
    }

    private static Opinion matter(long id) {
        return DOMAIN.transaction().in(entities -> {
            Opinion opinion = entities.find(Opinion.class, id);
            opinion.steps();
            return opinion;
        });
    }

    private static List<OpinionRow> listed() {
        return DOMAIN.get(Opinions.class)
                .page(OpinionFilter.all(), OpinionOrder.NEWEST, Optional.empty(), 100)
                .rows();
    }

    private static void refused(Rule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void what_a_supervisor_submits_has_a_number_of_the_year_and_waits_to_be_registered() {
        Opinion opinion = matter(submit("a"));
        assertThat(opinion.externalNumber()).isEqualTo("JY-2026-0001");
        assertThat(opinion.state()).isEqualTo(OpinionState.SUBMITTED);
        assertThat(opinion.submittedAt()).isEqualTo(DOMAIN.clock().instant());
        assertThat(opinion.registeredAt()).isNull();
        assertThat(opinion.dueOn()).isNull();
        assertThat(opinion.supervisorId()).isEqualTo(zhaojing.id());
        assertThat(opinion.particulars().happenedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(listed()).singleElement().satisfies(row -> {
            assertThat(row.problemKind()).isEqualTo("乱检查");
            assertThat(row.source()).isEqualTo("本平台");
            assertThat(row.submitter()).isEqualTo("赵静");
        });
        assertThat(DOMAIN.get(Opinions.class).search(SearchTerms.of("集贸"), 10)).hasSize(1);
    }

    @Test
    void a_refusal_to_cooperate_is_no_matter_but_has_a_register_of_its_own() {
        OpinionForm form = Forms.filled("不让看记录");
        OpinionForm refusal = new OpinionForm(
                OpinionType.OBSTRUCTION,
                form.agencyId(),
                form.title(),
                form.facts(),
                form.request(),
                form.happenedOn(),
                form.place(),
                form.problemKind(),
                form.domain(),
                form.actKind(),
                true,
                null,
                null,
                null,
                null);
        refused(
                OpinionRule.OBSTRUCTION_IS_RECORDED,
                () -> bringing().submit(Forms.open("refusal"), refusal, Declaration.NONE));
    }

    @Test
    void numbers_begin_anew_each_year() {
        submit("a");
        DOMAIN.clock().set(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(matter(submit("b")).externalNumber()).isEqualTo("JY-2027-0001");
    }

    /** Every third thread fails after it has taken its number. */
    @Test
    void numbers_have_no_gap_though_fifty_submit_at_once_and_some_fail() {
        submit("first");
        List<CompletableFuture<Void>> all = IntStream.range(0, 50)
                .mapToObj(i -> DOMAIN.elsewhere(() -> {
                    accounts.act("zhaojing");
                    if (i % 3 == 0) {
                        assertThatExceptionOfType(IllegalStateException.class)
                                .isThrownBy(() -> DOMAIN.transaction().in(entities -> {
                                    submit("form" + i);
                                    throw new IllegalStateException("after the number was taken");
                                }));
                    } else {
                        submit("form" + i);
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(listed())
                .extracting(OpinionRow::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 34)
                        .mapToObj("JY-2026-%04d"::formatted)
                        .toList());
    }

    @Test
    void a_form_sent_twice_makes_one_matter_even_at_the_same_time() {
        long id = submit("a");
        assertThat(submit("a")).isEqualTo(id);
        List<Long> ids = new ArrayList<>();
        List<CompletableFuture<Void>> both = IntStream.range(0, 2)
                .mapToObj(i -> DOMAIN.elsewhere(() -> {
                    accounts.act("zhaojing");
                    long made = submit("b");
                    synchronized (ids) {
                        ids.add(made);
                    }
                }))
                .toList();
        both.forEach(CompletableFuture::join);
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(listed()).hasSize(2);
    }

    @Test
    void a_form_that_tells_too_little_is_refused() {
        refused(
                OpinionRule.INCOMPLETE,
                () -> bringing().submit(Forms.open("a"), Forms.with(" ", "x".repeat(20), 1, null), Declaration.NONE));
        refused(
                OpinionRule.FACTS_TOO_SHORT,
                () -> bringing()
                        .submit(Forms.open("a"), Forms.with("标题", "字".repeat(19) + " \n　", 1, null), Declaration.NONE));
        refused(
                OpinionRule.TITLE_TOO_LONG,
                () -> bringing()
                        .submit(
                                Forms.open("a"),
                                Forms.with("长".repeat(101), "字".repeat(20), 1, null),
                                Declaration.NONE));
        refused(
                OpinionRule.HAPPENED_LATER,
                () -> bringing()
                        .submit(
                                Forms.open("a"),
                                Forms.with("标题", "字".repeat(20), 1, TODAY.plusDays(1)),
                                Declaration.NONE));
        bringing().submit(Forms.open("a"), Forms.with("标题", "字".repeat(20), 1, TODAY), Declaration.NONE);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void nobody_submits_without_declaring_that_she_need_not_stand_aside() {
        refused(RecusalRule.RECUSAL_UNDECLARED, () -> bringing().submit(Forms.open("a"), Forms.filled("一"), null));
        refused(
                RecusalRule.RECUSAL_DECLARED,
                () -> bringing().submit(Forms.open("a"), Forms.filled("一"), Declaration.SOME));
        assertThat(listed()).isEmpty();
    }

    @Test
    void nothing_is_submitted_against_an_agency_that_is_no_more() {
        accounts.actAs(Role.JB_CHIEF, null);
        long ended = DOMAIN.get(KeepingAgencies.class)
                .enter(new AgencyFacts("旧局", "", AgencyKind.DEPT, "", null, "", "", "", null))
                .id();
        DOMAIN.get(EndingAgencies.class).close(ended, TODAY);
        accounts.act("zhaojing");
        refused(
                OpinionRule.AGENCY_ENDED,
                () -> bringing()
                        .submit(Forms.open("a"), Forms.with("一", "字".repeat(20), ended, null), Declaration.NONE));
    }

    @Test
    void only_who_serves_submits_and_only_the_bureau_enters_paper_and_registers() {
        long id = submit("a");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> Clearing.everybody(DOMAIN)
                        .get(RegisteringOpinions.class)
                        .register(id));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> bringing().enterPaper(Forms.open("b"), Forms.filled("一"), Declaration.NONE));
        accounts.act("clerk");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> submit("b"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> DOMAIN.get(WithdrawingOpinions.class).withdraw(id));
        DOMAIN.clock().set(Instant.parse("2027-12-31T16:00:00Z"));
        accounts.act("zhaojing");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> submit("c"));
    }

    @Test
    void a_form_that_says_something_else_when_it_is_sent_again_is_not_taken_for_the_same() {
        submit("a");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> bringing().submit(Forms.open("a"), Forms.filled("改过的"), Declaration.NONE))
                .withMessageContaining("JY-2026-0001");
    }

    @Test
    void nobody_registers_her_own_matter() {
        long id = submit("a");
        accounts.act("clerk");
        accounts.grant("zhaojing", Role.JB_HANDLER);
        accounts.act("zhaojing");
        refused(
                OpinionRule.ONES_OWN,
                () -> Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id));
    }

    @Test
    void what_is_submitted_against_the_agency_one_works_for_waits_for_a_decision() {
        User clerk = accounts.with("liu", Role.AGENCY_HANDLER, 1L);
        accounts.grant("liu", Role.SUPERVISOR);
        DOMAIN.asTask();
        DOMAIN.get(Supervisors.class).demonstrate("刘", Source.LAWYER, LocalDate.of(2025, 1, 1), clerk.id());
        accounts.act("liu");
        bringing().submit(Forms.open("a"), Forms.with("一", "字".repeat(20), 1, null), Declaration.NONE);
        accounts.act("clerk");
        assertThat(listed())
                .singleElement()
                .satisfies(row -> assertThat(row.mark()).isEqualTo(Mark.PENDING));
    }

    @Test
    void the_bureau_registers_once_and_the_term_runs_from_then() {
        long id = submit("a");
        DOMAIN.clock().advance(Duration.ofDays(2));
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        Opinion opinion = matter(id);
        assertThat(opinion.state()).isEqualTo(OpinionState.REGISTERED);
        assertThat(opinion.registeredAt()).isEqualTo(DOMAIN.clock().instant());
        assertThat(opinion.dueOn()).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(opinion.steps())
                .extracting(OpinionStep::state)
                .containsExactly(OpinionState.SUBMITTED, OpinionState.REGISTERED);
        refused(
                OpinionRule.NOT_WAITING,
                () -> Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id));
        accounts.act("zhaojing");
        refused(
                OpinionRule.NOT_WAITING,
                () -> DOMAIN.get(WithdrawingOpinions.class).withdraw(id));
    }

    @Test
    void a_supervisor_withdraws_her_own_before_registration_and_nobody_elses() {
        long id = submit("a");
        appointed("qiansan", "钱三", LocalDate.of(2025, 1, 1));
        accounts.act("qiansan");
        assertThat(listed()).isEmpty();
        refused(
                OpinionRule.NOT_ONES_OWN,
                () -> DOMAIN.get(WithdrawingOpinions.class).withdraw(id));
        accounts.act("zhaojing");
        DOMAIN.get(WithdrawingOpinions.class).withdraw(id);
        assertThat(matter(id).state()).isEqualTo(OpinionState.WITHDRAWN);
        accounts.act("clerk");
        refused(
                OpinionRule.NOT_WAITING,
                () -> Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id));
    }

    @Test
    void no_agency_sees_a_matter_that_is_not_assigned_to_it() {
        long id = submit("a");
        long withdrawn = submit("b");
        DOMAIN.get(WithdrawingOpinions.class).withdraw(withdrawn);
        accounts.actAs(Role.AGENCY_HANDLER, Forms.TOWN);
        assertThat(listed()).isEmpty();
        assertThat(DOMAIN.get(Opinions.class).find(id)).isEmpty();
        assertThat(DOMAIN.get(Opinions.class).total(OpinionFilter.all())).isZero();
        assertThat(DOMAIN.get(Opinions.class).search(SearchTerms.of("集贸"), 10)).isEmpty();
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        accounts.act("agency-handler");
        assertThat(listed()).isEmpty();
        assertThat(DOMAIN.get(Opinions.class).find(id)).isEmpty();
    }

    @Test
    void paper_is_registered_at_once_under_the_day_of_its_stamp_for_whoever_served_then() {
        accounts.act("clerk");
        LocalDate received = LocalDate.of(2025, 12, 30);
        long id = bringing()
                .enterPaper(Forms.open("a"), Forms.paper("纸质的", zhaojing.id(), received, received), Declaration.NONE);
        Opinion opinion = matter(id);
        assertThat(opinion.externalNumber()).isEqualTo("JY-2025-0001");
        assertThat(opinion.state()).isEqualTo(OpinionState.REGISTERED);
        assertThat(opinion.submittedAt()).isEqualTo(Instant.parse("2025-12-29T16:00:00Z"));
        assertThat(opinion.registeredAt()).isEqualTo(DOMAIN.clock().instant());
        refused(
                OpinionRule.RECEIVED_IN_FUTURE,
                () -> bringing()
                        .enterPaper(
                                Forms.open("b"),
                                Forms.paper("一", zhaojing.id(), TODAY.plusDays(1), null),
                                Declaration.NONE));
        refused(
                OpinionRule.NOT_SERVING_THEN,
                () -> bringing()
                        .enterPaper(
                                Forms.open("b"),
                                Forms.paper("一", zhaojing.id(), LocalDate.of(2024, 12, 31), null),
                                Declaration.NONE));
        refused(
                OpinionRule.HAPPENED_LATER,
                () -> bringing()
                        .enterPaper(
                                Forms.open("b"),
                                Forms.paper("一", zhaojing.id(), received, received.plusDays(1)),
                                Declaration.NONE));
        refused(
                OpinionRule.INCOMPLETE,
                () -> bringing().enterPaper(Forms.open("b"), Forms.paper("一", null, received, null), Declaration.NONE));
    }

    private static List<AuditEntry> audited(long id) {
        return DOMAIN.get(AuditTrail.class).about("opinion:" + id);
    }

    @Test
    void each_deed_is_told_to_the_audit_with_its_facts() {
        long id = submit("a");
        long other = submit("b");
        DOMAIN.get(WithdrawingOpinions.class).withdraw(other);
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        long paper = bringing()
                .enterPaper(Forms.open("c"), Forms.paper("纸质的", zhaojing.id(), TODAY, null), Declaration.NONE);
        assertThat(audited(id))
                .extracting(AuditEntry::action)
                .containsExactly("OpinionSubmitted", "PaperSigned", "OpinionRegistered");
        assertThat(audited(id).get(0).after())
                .isEqualTo("{\"agency\":1,\"confidential\":true,\"domain\":\"市场监管\",\"happenedOn\":\"2026-11-20\","
                        + "\"number\":\"JY-2026-0001\",\"problemKind\":\"乱检查\",\"recusal\":\"NONE\",\"supervisor\":"
                        + zhaojing.id() + ",\"title\":\"没有亮证\",\"type\":\"ISSUE\"}");
        assertThat(audited(other)).extracting(AuditEntry::action).endsWith("OpinionWithdrawn");
        assertThat(audited(paper)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("OpinionEntered");
            assertThat(entry.after()).contains("\"receivedOn\":\"2026-11-23\"");
        });
    }

    @Test
    void figures_count_a_matter_when_it_is_registered_and_not_before() {
        DOMAIN.asTask();
        new Ledgers(DOMAIN).bringIn("台账", "1,甲,昌元街道,乱检查,市场监管,,2026-07-05,2026-07-05,,2026-07-20");
        String before = figures("one");
        accounts.act("zhaojing");
        long id = submit("a");
        DOMAIN.get(WithdrawingOpinions.class).withdraw(submit("b"));
        assertThat(figures("two")).isEqualTo(before);
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        DOMAIN.asTask();
        var figures = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest("three", new HalfYear(2026, 2), null, "test"))
                .figures();
        assertThat(figures.now().counts().received()).isEqualTo(2);
        assertThat(figures.byProblemKind()).extracting(Line::name).containsExactly("乱检查");
        assertThat(figures.byDomain()).extracting(Line::name).containsExactly("市场监管");
        assertThat(figures.bySupervisor()).extracting(Line::name).containsExactly("赵静");
        assertThat(DOMAIN.get(Glances.class).on(TODAY).received()).isEqualTo(2);
    }

    /** All rows behind the figures, in words. */
    private static String figures(String run) {
        DOMAIN.asTask();
        long snapshot = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest(run, new HalfYear(2026, 2), null, "test"))
                .id();
        assertThat(DOMAIN.get(Glances.class).on(TODAY).received()).isEqualTo(1);
        return DOMAIN.transaction()
                .in(entities -> Sql.of(
                                "select string_agg(cast(to_jsonb(m) - 'snapshot_id' as text), '|' order by span, opinion_id), ''"
                                        + " from snapshot_matter m where snapshot_id = ?",
                                snapshot)
                        .list(entities, row -> row.required(0))
                        .get(0));
    }

    @Test
    void lists_go_by_submission_and_days_of_registration_narrow_to_what_is_registered() {
        long first = submit("a");
        DOMAIN.clock().advance(Duration.ofHours(1));
        long second = submit("b");
        accounts.act("clerk");
        DOMAIN.clock().advance(Duration.ofDays(1));
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(first);
        assertThat(listed()).extracting(OpinionRow::id).containsExactly(second, first);
        assertThat(DOMAIN.get(Opinions.class)
                        .page(
                                new OpinionFilter(null, null, null, null, TODAY, TODAY.plusDays(1), null, null),
                                OpinionOrder.DUE_FIRST,
                                Optional.empty(),
                                10)
                        .rows())
                .extracting(OpinionRow::id)
                .containsExactly(first);
        assertThat(DOMAIN.get(Opinions.class)
                        .page(
                                new OpinionFilter(null, OpinionState.SUBMITTED, null, null, null, null, null, null),
                                OpinionOrder.OLDEST,
                                Optional.empty(),
                                10)
                        .rows())
                .extracting(OpinionRow::id)
                .containsExactly(second);
    }

    @Test
    void what_is_due_first_is_paged_on_to_what_has_no_due_day_yet() {
        submit("a");
        long registered = submit("b");
        submit("c");
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(registered);
        List<Long> ids = new ArrayList<>();
        Optional<Keyset> place = Optional.empty();
        do {
            Page<OpinionRow> page =
                    DOMAIN.get(Opinions.class).page(OpinionFilter.all(), OpinionOrder.DUE_FIRST, place, 1);
            page.rows().forEach(row -> ids.add(row.id()));
            place = Optional.ofNullable(page.next())
                    .flatMap(next -> Keyset.parse(
                            next.toString(), OpinionOrder.DUE_FIRST.order().key()));
        } while (place.isPresent());
        assertThat(ids).hasSize(3).doesNotHaveDuplicates().startsWith(registered);
    }

    @Test
    void undoing_an_import_leaves_what_was_brought_in_the_portal() {
        long id = submit("a");
        DOMAIN.asTask();
        new Ledgers(DOMAIN).bringIn("台账", "JY-2026-0001,同号的,昌元街道,乱检查,市场监管,,2026-07-05,,,");
        long ledger = DOMAIN.transaction()
                .in(entities -> Sql.of("select max(id) from ledger_import").number(entities));
        DOMAIN.get(Undoing.class).undo(ledger, "导错了");
        assertThat(listed()).extracting(OpinionRow::id).containsExactly(id);
        assertThat(matter(id).state()).isEqualTo(OpinionState.SUBMITTED);
    }

    @Test
    void no_ledger_comes_under_the_portals_own_name() {
        DOMAIN.asTask();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> new Ledgers(DOMAIN).begin("本平台", Ledgers.MAPPING))
                .extracting(Rejection::rule)
                .isEqualTo(LedgerRule.SOURCE_IS_PORTAL);
    }

    @Test
    void submitting_takes_few_statements() {
        submit("a");
        assertThat(Statements.during(() -> submit("b"))).isLessThanOrEqualTo(34);
        accounts.act("clerk");
        bringing().enterPaper(Forms.open("c"), Forms.paper("一", zhaojing.id(), TODAY, null), Declaration.NONE);
        assertThat(Statements.during(() -> bringing()
                        .enterPaper(Forms.open("d"), Forms.paper("一", zhaojing.id(), TODAY, null), Declaration.NONE)))
                .isLessThanOrEqualTo(27);
    }

    @Test
    void what_waits_to_be_registered_is_counted_with_the_day_by_which_the_first_of_it_should_be() {
        submit("a");
        submit("b");
        assertThat(DOMAIN.get(OwnMatters.class).newest(5)).hasSize(2);
        accounts.act("clerk");
        RegisteringOpinions registering = Clearing.everybody(DOMAIN).get(RegisteringOpinions.class);
        assertThat(registering.waiting()).contains(new RegisteringOpinions.Unregistered(2, TODAY.plusDays(2)));
        listed().forEach(row -> registering.register(row.id()));
        assertThat(registering.waiting()).isEmpty();
    }
}
