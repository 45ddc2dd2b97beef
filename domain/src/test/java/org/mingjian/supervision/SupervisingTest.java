package org.mingjian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.DeadlineRule;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.SettingDeadlines;
import org.mingjian.document.DocumentStore;
import org.mingjian.handling.Conclusion;
import org.mingjian.handling.DeedForm;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.DoingDeeds;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.notification.NotificationFilter;
import org.mingjian.notification.NotificationKind;
import org.mingjian.notification.NotificationRow;
import org.mingjian.notification.Notifications;
import org.mingjian.notification.Reminding;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.paper.MakingPapers;
import org.mingjian.paper.Paper;
import org.mingjian.paper.Papers;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Supervision documents from their issue to the acceptance of the agency's report, and the review of decisions. */
class SupervisingTest {
    private static final long TOWN = Forms.TOWN;
    private static final long OTHER = 2;
    private static final LocalDate SERVED = LocalDate.of(2026, 4, 28);
    private static final String GROUNDS = "经查，执法人员当日已经出示证件并说明了理由，现场有执法记录仪的录像为证，所反映的情况与事实不符，因此不予采纳，特此说明并附上录像的登记编号备查。";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private long matter;

    @BeforeEach
    void a_matter_that_is_assigned() {
        at("2026-04-28T02:00:00Z");
        User supervisor = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), supervisor.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("town", Role.AGENCY_HANDLER, TOWN);
        accounts.with("head", Role.AGENCY_HEAD, TOWN);
        accounts.with("stranger", Role.AGENCY_HEAD, OTHER);
        accounts.act("zhaojing");
        matter = DOMAIN.get(BringingOpinions.class)
                .submit(
                        Forms.open("first"),
                        Forms.with("没有亮证", "二十日上午在农贸市场，两名执法人员检查时没有出示证件，也没有说明理由。", TOWN, SERVED),
                        Declaration.NONE);
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(matter);
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, ""));
        accounts.act("chief");
        DOMAIN.get(DoingDeeds.class)
                .take(matter, new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(TOWN)));
    }

    private static IssueForm form(long opinion, DemandKind kind, String words) {
        return new IssueForm(
                opinion, TOWN, kind, Set.of(Disposition.ORDER_CORRECTION, Disposition.CRITICISE), words, 30);
    }

    private long issued(DemandKind kind) {
        accounts.act("leader");
        return DOMAIN.get(Supervising.class).issue(form(matter, kind, "限期培训全体执法人员。"));
    }

    private long served(DemandKind kind) {
        long id = issued(kind);
        by("clerk", id, service(SERVED));
        return id;
    }

    private static DemandForm service(LocalDate day) {
        return new DemandForm(DemandDeed.SERVE, "", day, ServiceWay.DIRECT, "王办公室");
    }

    private void by(String login, long id, DemandForm form) {
        accounts.act(login);
        DOMAIN.get(Supervising.class).take(id, form);
    }

    private void by(String login, long id, DemandDeed deed) {
        by(login, id, DemandForm.of(deed, "说明。"));
    }

    private Demand demand(long id) {
        return DOMAIN.transaction().in(entities -> entities.find(Demand.class, id));
    }

    private Optional<Deadline> deadline(DeadlineKind kind, long id) {
        return DOMAIN.get(Deadlines.class).of(demand(id).subject()).stream()
                .filter(one -> one.kind() == kind)
                .reduce((one, later) -> later);
    }

    private Deadline handling() {
        return DOMAIN.get(Deadlines.class).of(opinion().subject()).stream()
                .filter(one -> one.kind() == DeadlineKind.WHOLE_HANDLING)
                .findFirst()
                .orElseThrow();
    }

    private Opinion opinion() {
        return DOMAIN.transaction().in(entities -> entities.find(Opinion.class, matter));
    }

    private static LocalDate today() {
        return DistrictTime.day(DOMAIN.clock().instant());
    }

    private static void at(String moment) {
        DOMAIN.clock().set(Instant.parse(moment));
    }

    private static void refused(Rule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void the_clock_of_the_report_runs_from_the_day_of_service() {
        long id = issued(DemandKind.NOTICE);
        assertThat(deadline(DeadlineKind.CORRECT_BY_DOCUMENT, id)).isEmpty();
        at("2026-04-30T02:00:00Z");
        by("clerk", id, service(LocalDate.of(2026, 4, 29)));
        assertThat(deadline(DeadlineKind.CORRECT_BY_DOCUMENT, id)).hasValueSatisfying(report -> {
            assertThat(report.startedOn()).isEqualTo(LocalDate.of(2026, 4, 29));
            assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 5, 29));
            assertThat(report.told()).isTrue();
        });
        assertThat(demand(id).reviewableUntil()).isNull();
        by("town", id, DemandDeed.REPORT);
        assertThat(demand(id).state()).isEqualTo(DemandState.REPORTED);
        by("clerk", id, new DemandForm(DemandDeed.RETURN_REPORT, "没有附证据。", today().plusDays(10), null, ""));
        assertThat(deadline(DeadlineKind.CORRECT_BY_DOCUMENT, id).orElseThrow().endedOn())
                .isNull();
        by("town", id, DemandDeed.REPORT);
        by("chief", id, DemandDeed.PASS);
        assertThat(demand(id).state()).isEqualTo(DemandState.PASSED);
        refused(DemandRule.NOT_NOW, () -> by("town", id, DemandDeed.REPORT));
    }

    @Test
    void a_decision_served_on_april_28_may_be_reviewed_until_may_14_and_no_setting_lengthens_it() {
        long id = served(DemandKind.DECISION);
        assertThat(demand(id).reviewableUntil()).isEqualTo(LocalDate.of(2026, 5, 14));
        accounts.act("chief");
        refused(
                DeadlineRule.FIXED,
                () -> DOMAIN.get(SettingDeadlines.class).set(DeadlineKind.APPLY_FOR_REVIEW, 15, today(), "试试"));
        refused(
                DeadlineRule.FIXED,
                () -> DOMAIN.get(SettingDeadlines.class).set(DeadlineKind.DECIDE_REVIEW, 20, today(), "试试"));
        at("2026-05-14T15:59:00Z");
        by("head", id, DemandDeed.APPLY_REVIEW);
        assertThat(demand(id).review()).isEqualTo(ReviewState.APPLIED);
    }

    @Test
    void an_application_for_a_review_one_day_late_is_refused() {
        long id = served(DemandKind.DECISION);
        at("2026-05-14T16:00:00Z");
        refused(DemandRule.REVIEW_TOO_LATE, () -> by("head", id, DemandDeed.APPLY_REVIEW));
    }

    @Test
    void only_a_decision_is_reviewed_and_only_once() {
        long notice = served(DemandKind.NOTICE);
        refused(DemandRule.NOT_NOW, () -> by("head", notice, DemandDeed.APPLY_REVIEW));
        long decision = served(DemandKind.DECISION);
        by("head", decision, DemandDeed.APPLY_REVIEW);
        by("leader", decision, DemandDeed.UPHOLD);
        refused(DemandRule.NOT_NOW, () -> by("head", decision, DemandDeed.APPLY_REVIEW));
    }

    @Test
    void while_a_decision_is_reviewed_the_whole_handling_stands_still_and_the_report_does_not() {
        long id = served(DemandKind.DECISION);
        LocalDate before = handling().dueOn();
        by("head", id, DemandDeed.APPLY_REVIEW);
        assertThat(handling().state(today())).isEqualTo(DeadlineState.PAUSED);
        assertThat(deadline(DeadlineKind.REPORT_ON_DECISION, id).orElseThrow().state(today()))
                .isEqualTo(DeadlineState.OPEN);
        assertThat(deadline(DeadlineKind.DECIDE_REVIEW, id).orElseThrow().dueOn())
                .isEqualTo(LocalDate.of(2026, 5, 21));
        by("town", id, DemandDeed.REPORT);
        refused(DemandRule.NOT_NOW, () -> by("chief", id, DemandDeed.PASS));
        at("2026-05-12T02:00:00Z");
        by("leader", id, DemandDeed.CHANGE);
        assertThat(handling().state(today())).isEqualTo(DeadlineState.OPEN);
        assertThat(handling().dueOn()).isAfter(before);
        assertThat(opinion().dueOn()).isEqualTo(handling().dueOn());
        assertThat(deadline(DeadlineKind.DECIDE_REVIEW, id).orElseThrow().state(today()))
                .isEqualTo(DeadlineState.DONE);
        by("chief", id, DemandDeed.PASS);
    }

    @Test
    void a_decision_that_is_revoked_need_not_be_reported_on() {
        long id = served(DemandKind.DECISION);
        by("head", id, DemandDeed.APPLY_REVIEW);
        by("leader", id, DemandDeed.REVOKE);
        assertThat(demand(id).state()).isEqualTo(DemandState.REVOKED);
        assertThat(deadline(DeadlineKind.REPORT_ON_DECISION, id).orElseThrow().state(today()))
                .isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void a_matter_with_a_document_that_awaits_its_report_is_neither_concluded_nor_withdrawn() {
        long id = served(DemandKind.OPINION);
        accounts.act("zhaojing");
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ASK_WITHDRAWAL, "已经解决，不再反映。"));
        accounts.act("chief");
        refused(
                DemandRule.MATTER_HAS_OPEN_DEMAND,
                () -> DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.CONSENT, "同意。")));
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.KEEP_ON, "继续办理。"));
        accounts.act("head");
        Handlings handlings = DOMAIN.get(Handlings.class);
        long part = handlings.parts(opinion()).get(0).handling().id();
        DOMAIN.get(DoingDeeds.class)
                .take(
                        matter,
                        new DeedForm(DeedKind.DECLINE, part, GROUNDS, "《行政处罚法》第五十五条", "", null, null, null, List.of()));
        DeedForm conclude =
                new DeedForm(DeedKind.CONCLUDE, null, "查明属实。", "", "", null, Conclusion.TRUE, null, List.of());
        accounts.act("clerk");
        assertThat(handlings.choices(opinion()))
                .extracting(Handlings.Choice::kind)
                .doesNotContain(DeedKind.CONCLUDE);
        refused(
                DemandRule.MATTER_HAS_OPEN_DEMAND,
                () -> DOMAIN.get(DoingDeeds.class).take(matter, conclude));
        by("town", id, DemandDeed.REPORT);
        by("clerk", id, DemandDeed.PASS);
        DOMAIN.get(DoingDeeds.class).take(matter, conclude);
        accounts.act("leader");
        refused(
                DemandRule.MATTER_NOT_OPEN,
                () -> DOMAIN.get(Supervising.class).issue(form(matter, DemandKind.NOTICE, "督办")));
    }

    @Test
    void only_the_leader_issues_and_only_to_an_agency_that_has_a_part() {
        for (String login : List.of("clerk", "chief", "head", "zhaojing")) {
            accounts.act(login);
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> DOMAIN.get(Supervising.class).issue(form(matter, DemandKind.NOTICE, "督办")));
        }
        accounts.act("leader");
        Supervising supervising = DOMAIN.get(Supervising.class);
        refused(
                DemandRule.AGENCY_WITHOUT_PART,
                () -> supervising.issue(
                        new IssueForm(matter, OTHER, DemandKind.NOTICE, Set.of(Disposition.URGE), "督办", 30)));
        refused(
                DemandRule.DISPOSITION_MISSING,
                () -> supervising.issue(new IssueForm(matter, TOWN, DemandKind.NOTICE, Set.of(), "督办", 30)));
        refused(
                DemandRule.DAYS_OUT_OF_TERM,
                () -> supervising.issue(
                        new IssueForm(matter, TOWN, DemandKind.NOTICE, Set.of(Disposition.URGE), "督办", 0)));
        refused(DemandRule.NAMES_SUBMITTER, () -> supervising.issue(form(matter, DemandKind.NOTICE, "赵静反映的情况")));
    }

    @Test
    void nothing_is_issued_to_an_agency_that_has_given_the_matter_back() {
        accounts.act("head");
        long part =
                DOMAIN.get(Handlings.class).parts(opinion()).get(0).handling().id();
        DOMAIN.get(DoingDeeds.class)
                .take(matter, new DeedForm(DeedKind.RETURN, part, "不是本单位的职责。", "", "", null, null, null, List.of()));
        accounts.act("leader");
        refused(
                DemandRule.AGENCY_WITHOUT_PART,
                () -> DOMAIN.get(Supervising.class).issue(form(matter, DemandKind.NOTICE, "督办")));
    }

    /** Thirty days after the service on 28 April end on 28 May. */
    @Test
    void an_agency_is_reminded_each_morning_of_the_reports_it_owes_until_it_has_made_them() {
        long id = served(DemandKind.NOTICE);
        assertThat(reminded(LocalDate.of(2026, 5, 22))).isEmpty();
        assertThat(reminded(LocalDate.of(2026, 5, 25)))
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("0 份已逾期，1 份将在三个工作日内到期"));
        assertThat(reminded(LocalDate.of(2026, 5, 29))).singleElement().satisfies(row -> {
            assertThat(row.told()).contains("1 份已逾期，0 份将在三个工作日内到期");
            assertThat(row.readAt()).isNull();
        });
        by("town", id, DemandDeed.REPORT);
        assertThat(reminded(LocalDate.of(2026, 5, 30)))
                .singleElement()
                .satisfies(row -> assertThat(row.readAt()).isNotNull());
    }

    private List<NotificationRow> reminded(LocalDate day) {
        DOMAIN.asTask();
        DOMAIN.clock().set(DistrictTime.startOf(day).plus(Duration.ofHours(6)));
        DOMAIN.get(Reminding.class).remind(day);
        accounts.act("town");
        return DOMAIN.get(Notifications.class)
                .page(new NotificationFilter(NotificationKind.DEMAND_DUE, false), Recency.OLDEST, Optional.empty(), 50)
                .rows();
    }

    @Test
    void service_is_told_with_its_day_its_way_and_who_received_it() {
        long id = issued(DemandKind.NOTICE);
        refused(DemandRule.SERVICE_DAY, () -> by("clerk", id, service(today().plusDays(1))));
        refused(DemandRule.SERVICE_DAY, () -> by("clerk", id, service(today().minusDays(1))));
        refused(
                DemandRule.WAY_MISSING,
                () -> by("clerk", id, new DemandForm(DemandDeed.SERVE, "", today(), null, "王")));
        refused(
                DemandRule.RECEIVER_MISSING,
                () -> by("clerk", id, new DemandForm(DemandDeed.SERVE, "", today(), ServiceWay.POST, " ")));
    }

    @Test
    void an_agency_sees_its_own_documents_once_they_are_served_and_never_the_submitter() {
        long id = issued(DemandKind.DECISION);
        accounts.act("head");
        Demands demands = DOMAIN.get(Demands.class);
        assertThat(demands.find(id)).isEmpty();
        assertThat(demands.total(DemandFilter.all())).isZero();
        assertThat(DOMAIN.get(Papers.class).of(opinion())).noneMatch(paper -> paper.demandId() != null);
        assertThatIllegalArgumentException().isThrownBy(() -> by("head", id, DemandDeed.REPORT));
        by("clerk", id, service(SERVED));
        accounts.act("stranger");
        assertThat(demands.find(id)).isEmpty();
        assertThat(demands.of(opinion())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> by("stranger", id, DemandDeed.REPORT));
        accounts.act("zhaojing");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> demands.find(id));
        accounts.act("head");
        Demands.Detail detail = demands.find(id).orElseThrow();
        assertThat(demands.choices(detail)).containsExactly(DemandDeed.REPORT, DemandDeed.APPLY_REVIEW);
        assertThat(demands.story(detail)).extracting(Demands.Told::by).containsOnlyNulls();
        assertThat(DOMAIN.get(Papers.class).of(detail))
                .hasSize(2)
                .allSatisfy(paper -> assertThat(text(paper)).doesNotContain("赵静"));
    }

    @Test
    void a_supervisor_is_told_that_a_document_was_issued_in_her_matter_and_nothing_it_says() {
        long id = issued(DemandKind.NOTICE);
        accounts.act("zhaojing");
        Demands demands = DOMAIN.get(Demands.class);
        assertThat(demands.known(opinion())).isEmpty();
        by("clerk", id, service(SERVED));
        assertThat(demands.known(opinion())).isEmpty();
        accounts.act("zhaojing");
        assertThat(demands.known(opinion())).singleElement().satisfies(known -> {
            assertThat(known.name()).isEqualTo("督办通知书");
            assertThat(known.issuedOn()).isEqualTo(SERVED);
            assertThat(known.state()).isEqualTo(DemandState.AWAITING);
        });
        assertThat(DOMAIN.get(Papers.class).of(opinion())).noneMatch(paper -> paper.demandId() != null);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> demands.of(opinion()));
    }

    @Test
    void a_review_that_is_applied_for_after_the_conclusion_leaves_the_matter_concluded() {
        long id = served(DemandKind.DECISION);
        by("town", id, DemandDeed.REPORT);
        by("clerk", id, DemandDeed.PASS);
        accounts.act("head");
        long part =
                DOMAIN.get(Handlings.class).parts(opinion()).get(0).handling().id();
        DoingDeeds deeds = DOMAIN.get(DoingDeeds.class);
        deeds.take(
                matter, new DeedForm(DeedKind.DECLINE, part, GROUNDS, "《行政处罚法》第五十五条", "", null, null, null, List.of()));
        accounts.act("clerk");
        deeds.take(
                matter, new DeedForm(DeedKind.CONCLUDE, null, "属实。", "", "", null, Conclusion.TRUE, null, List.of()));
        by("head", id, DemandDeed.APPLY_REVIEW);
        accounts.act("clerk");
        deeds.take(matter, DeedForm.of(DeedKind.FEED_BACK, "情况属实。"));
        accounts.act("zhaojing");
        deeds.take(matter, DeedForm.of(DeedKind.RATE_SATISFIED, ""));
        by("leader", id, DemandDeed.UPHOLD);
        assertThat(demand(id).review()).isEqualTo(ReviewState.UPHELD);
    }

    @Test
    void each_document_has_its_number_and_its_sheets() {
        long id = served(DemandKind.DECISION);
        by("head", id, DemandDeed.APPLY_REVIEW);
        by("leader", id, DemandDeed.UPHOLD);
        Demands.Detail detail = DOMAIN.get(Demands.class).find(id).orElseThrow();
        assertThat(detail.row().number()).isEqualTo("荣司监决〔2026〕1号");
        List<Paper> papers = DOMAIN.get(Papers.class).of(detail);
        assertThat(papers).extracting(Paper::title).containsExactly("行政执法监督决定书", "送达回证", "复查申请书", "复查决定书");
        assertThat(text(papers.get(0))).contains("责令纠正、通报批评", "限期培训全体执法人员。", "30日内", "10个工作日内", "第十四条第三款");
        assertThat(text(papers.get(1))).contains("2026年4月28日", "王办公室", "直接送达", "2026年5月28日", "2026年5月14日");
        assertThat(text(papers.get(2))).contains("荣司监决〔2026〕1号", "第二十一条");
        assertThat(text(papers.get(3))).contains("维持原决定");
        accounts.act("leader");
        DOMAIN.get(MakingPapers.class).declareVoid(papers.get(0).id(), "日期写错");
        MakingPapers.Choice choice =
                DOMAIN.get(MakingPapers.class).choices(opened()).get(0);
        DOMAIN.get(MakingPapers.class).make(matter, choice.kind(), choice.key());
        assertThat(DOMAIN.get(Demands.class).find(id).orElseThrow().row().number())
                .isEqualTo("荣司监决〔2026〕2号");
    }

    @Test
    void agency_bureau_and_leader_are_told_in_neutral_words() {
        long id = issued(DemandKind.DECISION);
        assertThat(told("clerk")).anyMatch(text -> text.contains("监督文书"));
        assertThat(told("head")).noneMatch(text -> text.contains("监督文书"));
        by("clerk", id, service(SERVED));
        assertThat(told("head")).anyMatch(text -> text.contains("监督文书"));
        assertThat(told("stranger")).noneMatch(text -> text.contains("监督文书"));
        by("head", id, DemandDeed.APPLY_REVIEW);
        assertThat(told("leader")).anyMatch(text -> text.contains("申请复查"));
    }

    @Test
    void what_waits_is_counted_and_listed_by_one_query_each() {
        long id = issued(DemandKind.DECISION);
        Demands demands = DOMAIN.get(Demands.class);
        accounts.act("chief");
        assertThat(demands.waiting()).extracting(Demands.Waiting::deed).containsExactly(DemandDeed.SERVE);
        by("chief", id, service(SERVED));
        accounts.act("town");
        assertThat(demands.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.deed()).isEqualTo(DemandDeed.REPORT);
            assertThat(waiting.dueOn()).isEqualTo(LocalDate.of(2026, 5, 28));
        });
        by("head", id, DemandDeed.APPLY_REVIEW);
        accounts.act("leader");
        assertThat(demands.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.deed()).isEqualTo(DemandDeed.UPHOLD);
            assertThat(waiting.dueOn()).isEqualTo(LocalDate.of(2026, 5, 21));
        });
        DemandFilter late = new DemandFilter(null, null, null, TOWN, LocalDate.of(2026, 5, 29));
        assertThat(demands.page(late, Recency.NEWEST, Optional.empty(), 10).rows())
                .extracting(DemandRow::id)
                .containsExactly(id);
        assertThat(demands.total(new DemandFilter(null, null, null, null, SERVED)))
                .isZero();
        assertThat(Statements.during(() -> demands.page(late, Recency.NEWEST, Optional.empty(), 10)))
                .isLessThanOrEqualTo(1);
        assertThat(Statements.during(demands::waiting)).isLessThanOrEqualTo(1);
    }

    private Opinion opened() {
        return DOMAIN.get(Opinions.class).find(matter).orElseThrow().opinion();
    }

    private List<String> told(String login) {
        accounts.act(login);
        return DOMAIN
                .get(Notifications.class)
                .page(new NotificationFilter(null, false), Recency.NEWEST, Optional.empty(), 50)
                .rows()
                .stream()
                .map(NotificationRow::told)
                .toList();
    }

    private static String text(Paper paper) {
        try (InputStream in = DOMAIN.get(DocumentStore.class).open(paper.pdf())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
