package org.mingjian.fileaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.evidence.AttachmentLevel;
import org.mingjian.evidence.EvidenceRule;
import org.mingjian.evidence.Files;
import org.mingjian.evidence.LentFile;
import org.mingjian.evidence.Uploading;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.paper.PrintingFileAccess;
import org.mingjian.recusal.DecidingRecusals;
import org.mingjian.recusal.Decision;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.InterestForm;
import org.mingjian.recusal.InterestKind;
import org.mingjian.recusal.KeepingInterests;
import org.mingjian.recusal.RecusalRule;
import org.mingjian.recusal.Recusals;
import org.mingjian.recusal.Review;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Supervisors consult files, or are told how things stand. */
class FileAccessTest {
    private static final long OTHER = 2;

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private Supervisor zhaojing;
    private int forms;

    @BeforeEach
    void people() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        zhaojing = DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        User other = accounts.with("other", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("钱明", Source.OTHER, LocalDate.of(2025, 1, 1), other.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("town", Role.AGENCY_HANDLER, Forms.TOWN);
        accounts.with("stranger", Role.AGENCY_HEAD, OTHER);
        accounts.with("admin", Role.SYS_ADMIN, null);
    }

    private static RequestForm form(AccessKind kind, String party) {
        return new RequestForm(kind, Forms.TOWN, "集贸市场检查案卷", "核实亮证执法情况", party, null);
    }

    private long requested(AccessKind kind) {
        accounts.act("zhaojing");
        return DOMAIN.get(RequestingFiles.class).request("form " + forms++, form(kind, ""), Declaration.NONE);
    }

    private void by(String login, long id, AccessDeed deed) {
        by(login, id, StepForm.of(deed, "照办。"));
    }

    private void by(String login, long id, StepForm form) {
        accounts.act(login);
        DOMAIN.get(HandlingRequests.class).take(id, form);
    }

    private void refuse(long id) {
        by(
                "clerk",
                id,
                new StepForm(
                        AccessDeed.REFUSE,
                        "案件还在调查。",
                        AccessRefusal.OPEN_CASE,
                        Declaration.NONE,
                        AttachmentLevel.INTERNAL,
                        ""));
    }

    private void provide(long id, AttachmentLevel level) {
        accounts.act("town");
        Files.add(DOMAIN, "files " + id, "案卷.pdf", Files.pdf("笔录 " + id));
        by("town", id, new StepForm(AccessDeed.PROVIDE, "", null, null, level, "files " + id));
    }

    private long provided(AttachmentLevel level) {
        long id = requested(AccessKind.FILES);
        by("clerk", id, AccessDeed.ALLOW);
        provide(id, level);
        return id;
    }

    private Optional<RequestDetail> seen(String login, long id) {
        accounts.act(login);
        return DOMAIN.get(FileRequests.class).find(id);
    }

    private RequestDetail detail(String login, long id) {
        return seen(login, id).orElseThrow();
    }

    private List<LocalDate> running(long id, DeadlineKind kind) {
        return DOMAIN.get(Deadlines.class).of(new Subject(FileRequest.KIND, id)).stream()
                .filter(deadline -> deadline.kind() == kind && deadline.endedOn() == null)
                .map(Deadline::dueOn)
                .toList();
    }

    private static void refused(Rule rule, ThrowingCallable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private static void later(int days) {
        DOMAIN.clock().advance(Duration.ofDays(days));
    }

    @Test
    void a_request_is_decided_in_three_working_days_and_provided_in_five() {
        long id = requested(AccessKind.FILES);
        assertThat(running(id, DeadlineKind.DECIDE_FILE_ACCESS)).containsExactly(LocalDate.of(2026, 11, 26));
        by("clerk", id, AccessDeed.ALLOW);
        assertThat(running(id, DeadlineKind.DECIDE_FILE_ACCESS)).isEmpty();
        assertThat(running(id, DeadlineKind.PROVIDE_FILE)).containsExactly(LocalDate.of(2026, 11, 30));
        provide(id, AttachmentLevel.INTERNAL);
        assertThat(running(id, DeadlineKind.PROVIDE_FILE)).isEmpty();
        assertThat(detail("zhaojing", id)).satisfies(shown -> {
            assertThat(shown.request().state()).isEqualTo(AccessState.PROVIDED);
            assertThat(shown.request().openUntil()).isEqualTo(LocalDate.of(2026, 12, 8));
            assertThat(shown.files()).extracting(LentFile::name).containsExactly("案卷.pdf");
            assertThat(shown.open()).isTrue();
        });
        by("zhaojing", id, AccessDeed.RETURN);
        assertThat(detail("zhaojing", id).open()).isFalse();
    }

    @Test
    void a_form_makes_one_request_and_says_what_for() {
        accounts.act("zhaojing");
        RequestingFiles requesting = DOMAIN.get(RequestingFiles.class);
        RequestForm form = form(AccessKind.FILES, "");
        long id = requesting.request("once", form, Declaration.NONE);
        assertThat(requesting.request("once", form, Declaration.NONE)).isEqualTo(id);
        assertThat(detail("zhaojing", id).request().number()).isEqualTo("CY-2026-0001");
        refused(RecusalRule.RECUSAL_UNDECLARED, () -> requesting.request("2", form, null));
        refused(RecusalRule.RECUSAL_DECLARED, () -> requesting.request("2", form, Declaration.SOME));
        refused(
                FileAccessRule.PURPOSE_MISSING,
                () -> requesting.request(
                        "2", new RequestForm(AccessKind.FILES, Forms.TOWN, "案卷", " ", "", null), Declaration.NONE));
        refused(
                FileAccessRule.WHAT_MISSING,
                () -> requesting.request(
                        "2", new RequestForm(AccessKind.FILES, Forms.TOWN, "", "核实", "", null), Declaration.NONE));
        refused(
                FileAccessRule.WORDS_TOO_LONG,
                () -> requesting.request(
                        "2",
                        new RequestForm(AccessKind.FILES, Forms.TOWN, "案".repeat(1001), "核实", "", null),
                        Declaration.NONE));
        refused(
                FileAccessRule.AGENCY_ENDED,
                () -> requesting.request(
                        "2", new RequestForm(AccessKind.FILES, 999L, "案卷", "核实", "", null), Declaration.NONE));
    }

    @Test
    void it_may_belong_to_a_matter_of_ones_own_and_to_no_other() {
        accounts.act("other");
        long others =
                DOMAIN.get(BringingOpinions.class).submit(Forms.open("others"), Forms.filled("别人的"), Declaration.NONE);
        accounts.act("zhaojing");
        long own = DOMAIN.get(BringingOpinions.class).submit(Forms.open("own"), Forms.filled("自己的"), Declaration.NONE);
        RequestingFiles requesting = DOMAIN.get(RequestingFiles.class);
        refused(
                FileAccessRule.MATTER_NOT_ONES_OWN,
                () -> requesting.request(
                        "a", new RequestForm(AccessKind.FILES, Forms.TOWN, "案卷", "核实", "", others), Declaration.NONE));
        long id = requesting.request(
                "a", new RequestForm(AccessKind.FILES, Forms.TOWN, "案卷", "核实", "", own), Declaration.NONE);
        assertThat(detail("zhaojing", id).matter()).isNotNull();
        by("clerk", id, AccessDeed.ALLOW);
        assertThat(detail("town", id).matter()).isNull();
    }

    @Test
    void nobody_else_sees_it_and_the_agency_not_who_asks() {
        long id = requested(AccessKind.FILES);
        assertThat(seen("other", id)).isEmpty();
        assertThat(seen("town", id)).isEmpty();
        by("clerk", id, AccessDeed.ALLOW);
        assertThat(seen("stranger", id)).isEmpty();
        assertThat(detail("town", id).supervisor()).isNull();
        assertThat(detail("town", id).steps())
                .allSatisfy(step -> assertThat(step.by()).isNull());
        assertThat(detail("clerk", id).supervisor()).isEqualTo("赵静");
        provide(id, AttachmentLevel.INTERNAL);
        long file = detail("zhaojing", id).files().get(0).id();
        ConsultingFiles consulting = DOMAIN.get(ConsultingFiles.class);
        for (String login : List.of("other", "stranger")) {
            accounts.act(login);
            assertThat(consulting.show(file, 1)).isEmpty();
            assertThat(consulting.handOut(file)).isEmpty();
            assertThat(DOMAIN.get(FileRequests.class).total(RequestFilter.all()))
                    .isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> by(login, id, AccessDeed.valueOf(login.equals("other") ? "RETURN" : "PROVIDE")));
        }
        accounts.act("admin");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> consulting.show(file, 1));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> DOMAIN.get(FileRequests.class).find(id));
    }

    @Test
    void it_is_refused_with_a_code_and_words() {
        long id = requested(AccessKind.FILES);
        refused(FileAccessRule.REASON_MISSING, () -> by("clerk", id, AccessDeed.REFUSE));
        refused(
                FileAccessRule.WORDS_MISSING,
                () -> by(
                        "clerk",
                        id,
                        new StepForm(
                                AccessDeed.REFUSE,
                                "",
                                AccessRefusal.OTHER,
                                Declaration.NONE,
                                AttachmentLevel.INTERNAL,
                                "")));
        refused(
                RecusalRule.RECUSAL_UNDECLARED,
                () -> by("clerk", id, new StepForm(AccessDeed.ALLOW, "", null, null, AttachmentLevel.INTERNAL, "")));
        refuse(id);
        assertThat(detail("zhaojing", id).steps()).singleElement().satisfies(step -> {
            assertThat(step.reason()).isEqualTo(AccessRefusal.OPEN_CASE);
            assertThat(step.by()).isNull();
        });
        assertThat(seen("town", id)).isEmpty();
        refused(FileAccessRule.NOT_NOW, () -> by("clerk", id, AccessDeed.ALLOW));
    }

    @Test
    void an_agency_says_what_it_cannot_provide_and_why() {
        long id = requested(AccessKind.FILES);
        by("clerk", id, AccessDeed.ALLOW);
        refused(FileAccessRule.WORDS_MISSING, () -> by("town", id, StepForm.of(AccessDeed.CANNOT_PROVIDE, " ")));
        refused(FileAccessRule.FILES_MISSING, () -> by("town", id, AccessDeed.PROVIDE));
        by("town", id, StepForm.of(AccessDeed.CANNOT_PROVIDE, "案卷已移送检察院。"));
        assertThat(detail("zhaojing", id).request().state()).isEqualTo(AccessState.UNAVAILABLE);
        assertThat(running(id, DeadlineKind.PROVIDE_FILE)).isEmpty();
    }

    @Test
    void what_she_wants_to_be_told_is_answered_by_the_bureau_or_the_agency() {
        long first = requested(AccessKind.INFORMATION);
        refused(FileAccessRule.NOT_NOW, () -> by("clerk", first, AccessDeed.ALLOW));
        by("clerk", first, AccessDeed.ANSWER);
        assertThat(detail("zhaojing", first).request().state()).isEqualTo(AccessState.ANSWERED);
        long second = requested(AccessKind.INFORMATION);
        by("clerk", second, AccessDeed.PASS_ON);
        by("town", second, StepForm.of(AccessDeed.REPLY, "已经办结。"));
        assertThat(detail("zhaojing", second).steps())
                .extracting(RequestDetail.Step::words)
                .contains("已经办结。");
    }

    @Test
    void a_sensitive_file_is_only_looked_at_and_every_look_is_written_down() {
        long id = provided(AttachmentLevel.SENSITIVE);
        long file = detail("zhaojing", id).files().get(0).id();
        ConsultingFiles consulting = DOMAIN.get(ConsultingFiles.class);
        assertThat(consulting.show(file, 2)).isPresent();
        assertThat(consulting.show(file, 3)).isEmpty();
        refused(EvidenceRule.NOT_HANDED_OUT, () -> consulting.handOut(file));
        assertThat(detail("clerk", id).views()).singleElement().satisfies(view -> {
            assertThat(view.page()).isEqualTo(2);
            assertThat(view.by()).isEqualTo("名zhaojing");
        });
        assertThat(detail("town", id).views())
                .singleElement()
                .satisfies(view -> assertThat(view.by()).isNull());
        assertThat(DOMAIN.get(AuditTrail.class).about(FileRequest.KIND + ":" + id))
                .extracting(AuditEntry::action)
                .contains("FilesRequested", "FileStepTaken", "FileConsulted");
    }

    @Test
    void a_file_that_is_not_sensitive_is_handed_out_and_that_is_written_down_as_well() {
        long id = provided(AttachmentLevel.PUBLIC);
        long file = detail("zhaojing", id).files().get(0).id();
        assertThat(DOMAIN.get(ConsultingFiles.class).handOut(file)).isPresent();
        assertThat(detail("clerk", id).views())
                .extracting(RequestDetail.View::page)
                .containsExactly(0);
    }

    @Test
    void what_cannot_be_shown_as_pictures_is_not_taken_as_sensitive() {
        long id = requested(AccessKind.FILES);
        by("clerk", id, AccessDeed.ALLOW);
        accounts.act("town");
        long file = Files.add(DOMAIN, "word", "案卷.docx", Files.office("word/document.xml", "<a>笔录</a>"));
        StepForm sensitive = new StepForm(AccessDeed.PROVIDE, "", null, null, AttachmentLevel.SENSITIVE, "word");
        refused(EvidenceRule.NOT_SHOWN_AS_PICTURES, () -> by("town", id, sensitive));
        by("town", id, new StepForm(AccessDeed.PROVIDE, "", null, null, AttachmentLevel.INTERNAL, "word"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOMAIN.get(Uploading.class).takeOut(file, "提交前去掉"));
    }

    @Test
    void files_lie_open_for_fifteen_days_and_are_called_back_only_then() {
        long id = provided(AttachmentLevel.INTERNAL);
        long file = detail("zhaojing", id).files().get(0).id();
        later(15);
        assertThat(DOMAIN.get(ConsultingFiles.class).show(file, 1)).isPresent();
        refused(FileAccessRule.STILL_CONSULTING, () -> by("clerk", id, AccessDeed.RECALL));
        later(1);
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(ConsultingFiles.class).show(file, 1)).isEmpty();
        by("clerk", id, AccessDeed.RECALL);
        assertThat(detail("zhaojing", id).request().state()).isEqualTo(AccessState.RETURNED);
    }

    @Test
    void what_ties_her_to_it_stops_the_request_until_it_is_decided() {
        accounts.act("zhaojing");
        DOMAIN.get(KeepingInterests.class)
                .enter(
                        zhaojing.id(),
                        new InterestForm(InterestKind.CLIENT, null, "重庆大业建筑有限公司", "", LocalDate.of(2020, 1, 1)));
        long id = DOMAIN.get(RequestingFiles.class)
                .request("tied", form(AccessKind.FILES, "大业建筑有限责任公司、重庆大业建筑有限公司"), Declaration.NONE);
        refused(RecusalRule.RECUSAL_PENDING, () -> by("clerk", id, AccessDeed.ALLOW));
        accounts.act("chief");
        long recusal = DOMAIN.get(Recusals.class)
                .of(new Subject(FileRequest.KIND, id))
                .get(0)
                .id();
        assertThat(DOMAIN.get(Recusals.class).find(recusal).orElseThrow().row().about())
                .isEqualTo("CY-2026-0001");
        DOMAIN.get(DecidingRecusals.class).decide(recusal, Decision.MUST, "是她的委托人。", false);
        DOMAIN.get(DecidingRecusals.class).review(recusal, Review.DISREGARDED, "不予采信。");
        refused(FileAccessRule.REQUESTER_RECUSED, () -> by("clerk", id, AccessDeed.ALLOW));
        refuse(id);
        assertThat(detail("zhaojing", id).request().state()).isEqualTo(AccessState.REFUSED);
    }

    private static String printed(long id) {
        return new String(DOMAIN.get(PrintingFileAccess.class).request(id).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void what_was_decided_is_printed_for_the_bureau_and_her_who_asked() {
        long id = requested(AccessKind.FILES);
        PrintingFileAccess printing = DOMAIN.get(PrintingFileAccess.class);
        assertThat(printing.request(id)).isEmpty();
        refuse(id);
        assertThat(printed(id))
                .contains("查阅资料申请审批表", "CY-2026-0001", "赵静", "集贸市场检查案卷", "核实亮证执法情况", "不予提供", "未结案件", "案件还在调查");
        accounts.act("zhaojing");
        assertThat(printed(id)).contains("名zhaojing").doesNotContain("名clerk");
        for (String login : List.of("other", "town", "stranger")) {
            accounts.act(login);
            assertThat(printing.request(id)).as(login).isEmpty();
        }
        accounts.act("admin");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> printing.request(id));
        long given = provided(AttachmentLevel.INTERNAL);
        accounts.act("town");
        assertThat(printing.request(given)).isEmpty();
        accounts.act("clerk");
        assertThat(printed(given)).contains("同意查阅", "提供资料", "案卷.pdf");
    }

    @Test
    void the_register_of_looks_is_printed_for_a_span_of_days_by_the_bureau_alone() {
        long id = provided(AttachmentLevel.PUBLIC);
        long file = detail("zhaojing", id).files().get(0).id();
        DOMAIN.get(ConsultingFiles.class).show(file, 2);
        later(1);
        DOMAIN.get(ConsultingFiles.class).handOut(file);
        PrintingFileAccess printing = DOMAIN.get(PrintingFileAccess.class);
        LocalDate today = LocalDate.of(2026, 11, 23);
        accounts.act("clerk");
        assertThat(new String(printing.register(today, today), StandardCharsets.UTF_8))
                .contains("查阅登记簿", "CY-2026-0001", "案卷.pdf　第2页", "名zhaojing")
                .doesNotContain("案卷.pdf　下载");
        assertThat(new String(printing.register(today, today.plusDays(1)), StandardCharsets.UTF_8))
                .contains("案卷.pdf　下载");
        assertThat(Statements.during(() -> DOMAIN.get(FileRequests.class).looks(today, today)))
                .isEqualTo(1);
        refused(FileAccessRule.SPAN_WRONG, () -> printing.register(today, today.minusDays(1)));
        for (String login : List.of("zhaojing", "town", "admin")) {
            accounts.act(login);
            assertThatExceptionOfType(NotPermitted.class).as(login).isThrownBy(() -> printing.register(today, today));
        }
    }

    @Test
    void she_takes_back_what_was_not_decided_and_nobody_else_does() {
        long id = requested(AccessKind.FILES);
        accounts.act("other");
        assertThatIllegalArgumentException().isThrownBy(() -> by("other", id, AccessDeed.WITHDRAW));
        by("zhaojing", id, AccessDeed.WITHDRAW);
        assertThat(running(id, DeadlineKind.DECIDE_FILE_ACCESS)).isEmpty();
        assertThat(seen("town", id)).isEmpty();
    }

    @Test
    void nobody_decides_on_a_request_of_her_own() {
        long id = requested(AccessKind.FILES);
        accounts.grant("zhaojing", Role.JB_HANDLER);
        refused(FileAccessRule.ONES_OWN, () -> by("zhaojing", id, AccessDeed.ALLOW));
    }

    @Test
    void the_bureau_is_told_when_she_asks_often() {
        requested(AccessKind.FILES);
        long second = requested(AccessKind.FILES);
        assertThat(detail("clerk", second).often()).isFalse();
        long third = requested(AccessKind.FILES);
        assertThat(detail("clerk", third).often()).isTrue();
        assertThat(detail("zhaojing", third).often()).isFalse();
        later(91);
        assertThat(detail("clerk", requested(AccessKind.FILES)).often()).isFalse();
    }

    @Test
    void each_is_told_what_waits_for_her() {
        FileRequests requests = DOMAIN.get(FileRequests.class);
        long id = requested(AccessKind.FILES);
        accounts.act("clerk");
        assertThat(requests.waiting()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(AccessState.REQUESTED);
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        });
        by("clerk", id, AccessDeed.ALLOW);
        assertThat(requests.waiting()).isEmpty();
        accounts.act("stranger");
        assertThat(requests.waiting()).isEmpty();
        accounts.act("town");
        assertThat(requests.waiting()).extracting(FileRequests.Waiting::state).containsExactly(AccessState.GIVEN);
        provide(id, AttachmentLevel.INTERNAL);
        accounts.act("other");
        assertThat(requests.waiting()).isEmpty();
        accounts.act("zhaojing");
        assertThat(requests.waiting()).extracting(FileRequests.Waiting::state).containsExactly(AccessState.PROVIDED);
        later(16);
        assertThat(requests.waiting()).isEmpty();
        accounts.act("clerk");
        assertThat(requests.waiting()).extracting(FileRequests.Waiting::state).containsExactly(AccessState.PROVIDED);
    }

    @ParameterizedTest
    @EnumSource(AccessDeed.class)
    void only_what_can_be_done_is_offered(AccessDeed deed) {
        AccessKind kind = deed.goes(AccessKind.FILES, deed.from()) ? AccessKind.FILES : AccessKind.INFORMATION;
        long id = requested(kind);
        if (deed.from() != AccessState.REQUESTED) {
            by("clerk", id, kind == AccessKind.FILES ? AccessDeed.ALLOW : AccessDeed.PASS_ON);
        }
        if (deed.from() == AccessState.PROVIDED) {
            provide(id, AttachmentLevel.INTERNAL);
        }
        later(deed == AccessDeed.RECALL ? 16 : 0);
        String hand = deed.ofRequester() ? "zhaojing" : deed.ofAgency() ? "town" : "chief";
        for (String login : List.of("zhaojing", "town", "chief", "stranger", "other")) {
            seen(login, id)
                    .ifPresent(detail -> assertThat(DOMAIN.get(HandlingRequests.class)
                                    .choices(detail.request())
                                    .contains(deed))
                            .as(login)
                            .isEqualTo(login.equals(hand)));
        }
        assertThat(seen(hand, id)).isPresent();
    }

    @Test
    void a_list_takes_one_query_and_a_request_few() {
        long id = provided(AttachmentLevel.INTERNAL);
        accounts.act("clerk");
        FileRequests requests = DOMAIN.get(FileRequests.class);
        RequestFilter filter = new RequestFilter(AccessState.PROVIDED, AccessKind.FILES, Forms.TOWN);
        assertThat(Statements.during(() -> requests.page(filter, Recency.NEWEST, Optional.empty(), 10)))
                .isEqualTo(1);
        assertThat(requests.page(filter, Recency.NEWEST, Optional.empty(), 10).rows())
                .extracting(RequestRow::id)
                .containsExactly(id);
        assertThat(requests.total(filter)).isEqualTo(1);
        assertThat(Statements.during(() -> requests.find(id))).isLessThanOrEqualTo(7);
        assertThat(Statements.during(requests::waiting)).isEqualTo(1);
    }
}
