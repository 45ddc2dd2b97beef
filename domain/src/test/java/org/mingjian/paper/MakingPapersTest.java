package org.mingjian.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.Subject;
import org.mingjian.document.DocumentStore;
import org.mingjian.evidence.Files;
import org.mingjian.handling.Conclusion;
import org.mingjian.handling.DeedForm;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.DoingDeeds;
import org.mingjian.handling.Handlings;
import org.mingjian.handling.Need;
import org.mingjian.handling.RefusalReason;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** The documents of matters: with which deed they are signed, how they are numbered, who reads them. */
class MakingPapersTest {
    private static final long TOWN = Forms.TOWN;
    private static final long OTHER = 2;
    private static final String GROUNDS = "经查，执法人员当日已经出示证件并说明了理由，现场有执法记录仪的录像为证，所反映的情况与事实不符，因此不予采纳，特此说明并附上录像的登记编号备查。";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private long matter;
    private int photographs;

    @BeforeEach
    void a_registered_matter() {
        User supervisor = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), supervisor.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("head", Role.AGENCY_HEAD, TOWN);
        accounts.with("stranger", Role.AGENCY_HEAD, OTHER);
        matter = submitted("first");
    }

    private long submitted(String key) {
        accounts.act("zhaojing");
        long id = DOMAIN.get(BringingOpinions.class)
                .submit(Forms.open(key), Forms.filled("赵静见到的检查 " + key), Declaration.NONE);
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        return id;
    }

    private void by(String login, DeedForm form) {
        accounts.act(login);
        String files = form.kind() + " " + photographs++;
        if (form.kind().needs().contains(Need.EVIDENCE)) {
            Files.photograph(DOMAIN, files);
        }
        Clearing.everybody(DOMAIN).get(DoingDeeds.class).take(matter, form.with(files));
    }

    private void by(String login, DeedKind kind) {
        by(login, DeedForm.of(kind, kind.needs().isEmpty() ? "" : "说明"));
    }

    private void assigned(Long... agencies) {
        by("clerk", DeedKind.ACCEPT);
        by("chief", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(agencies)));
    }

    private void answered(DeedKind kind, String words, String basis, LocalDate day) {
        accounts.act("clerk");
        long part =
                DOMAIN.get(Handlings.class).parts(opinion()).get(0).handling().id();
        by("head", new DeedForm(kind, part, words, basis, "", null, null, day, List.of()));
    }

    private Opinion opinion() {
        return DOMAIN.get(Opinions.class).find(matter).orElseThrow().opinion();
    }

    private List<Paper> papers(String login) {
        accounts.act(login);
        return DOMAIN.get(Papers.class).of(opinion());
    }

    private static String text(Paper paper) {
        try (InputStream in = DOMAIN.get(DocumentStore.class).open(paper.pdf())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper last(String login) {
        List<Paper> papers = papers(login);
        return papers.get(papers.size() - 1);
    }

    @Test
    void a_document_is_signed_with_its_deed_by_whoever_does_it() {
        assigned(TOWN, OTHER);
        answered(DeedKind.PLAN, "三十日内培训全体执法人员。", "", LocalDate.of(2026, 12, 21));
        answered(DeedKind.COMPLETE, "已经培训。", "", null);
        assertThat(papers("clerk"))
                .extracting(Paper::kind)
                .containsExactly(
                        PaperKind.SUGGESTION,
                        PaperKind.ACCEPTANCE,
                        PaperKind.ASSIGNMENT,
                        PaperKind.ASSIGNMENT,
                        PaperKind.EXPLANATION,
                        PaperKind.RECORD);
        assertThat(papers("clerk")).extracting(Paper::number).contains("荣司监受〔2026〕1号", "荣司监转〔2026〕2号");
        assertThat(text(papers("clerk").get(1)))
                .contains("赵静（行政执法监督员）", "JY-2026-0001", "荣司监受〔2026〕1号", "《荣昌区行政执法监督员工作制度》第八条第二款");
    }

    @Test
    void a_matter_that_is_refused_supplemented_or_transferred_has_its_letters_too() {
        by("clerk", DeedKind.ASK_SUPPLEMENT);
        assertThat(text(last("zhaojing"))).contains("补正通知书", "前补正");
        by("zhaojing", DeedKind.SUPPLEMENT_FACTS);
        by(
                "clerk",
                new DeedForm(DeedKind.REFUSE, null, "已在诉讼中", "", "", RefusalReason.JUDICIAL, null, null, List.of()));
        assertThat(text(last("zhaojing"))).contains("不予受理告知书", "司法裁判已有结论", "已在诉讼中");
        matter = submitted("second");
        by("clerk", DeedKind.ACCEPT);
        by("clerk", new DeedForm(DeedKind.TRANSFER, null, "请依法处理。", "", "区审计局", null, null, null, List.of()));
        assertThat(text(last("clerk")))
                .contains("移送函", "区审计局", "第二十条", "×××见到的检查")
                .doesNotContain("赵静");
        by("clerk", new DeedForm(DeedKind.NOTE_REPLY, null, "已核查。", "", "", null, Conclusion.UNTRUE, null, List.of()));
        assertThat(text(last("clerk"))).contains("移送回复登记表", "区审计局", "不属实");
        assertThat(papers("zhaojing"))
                .extracting(Paper::kind)
                .containsExactly(PaperKind.SUGGESTION, PaperKind.ACCEPTANCE);
    }

    @Test
    void what_an_agency_reads_never_tells_of_the_submitter() {
        assigned(TOWN, OTHER);
        answered(DeedKind.DECLINE, GROUNDS, "《中华人民共和国行政处罚法》第五十五条", null);
        assertThat(papers("head"))
                .extracting(Paper::kind)
                .containsExactly(PaperKind.ASSIGNMENT, PaperKind.EXPLANATION, PaperKind.RECORD);
        assertThat(papers("head")).allSatisfy(paper -> assertThat(text(paper)).doesNotContain("赵静", "zhaojing"));
        assertThat(papers("stranger"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.agencyId()).isEqualTo(OTHER));
        long foreign = papers("stranger").get(0).id();
        accounts.act("head");
        assertThat(DOMAIN.get(Papers.class).find(foreign)).isEmpty();
    }

    @Test
    void a_supervisor_reads_what_is_said_to_her_and_nothing_between_bureau_and_agency() {
        assigned(TOWN);
        answered(DeedKind.CORRECT, "已经批评教育。", "", null);
        by("clerk", new DeedForm(DeedKind.CONCLUDE, null, "内部意见：从轻", "", "", null, Conclusion.TRUE, null, List.of()));
        by("clerk", DeedForm.of(DeedKind.FEED_BACK, "已责令改正。"));
        assertThat(papers("zhaojing"))
                .extracting(Paper::kind)
                .containsExactly(PaperKind.SUGGESTION, PaperKind.ACCEPTANCE, PaperKind.EXPLANATION, PaperKind.FEEDBACK);
        assertThat(text(last("zhaojing"))).contains("已责令改正。", "属实").doesNotContain("内部意见");
        long internal = papers("clerk").stream()
                .filter(paper -> paper.kind() == PaperKind.ASSIGNMENT)
                .findFirst()
                .orElseThrow()
                .id();
        accounts.act("zhaojing");
        assertThat(DOMAIN.get(Papers.class).find(internal)).isEmpty();
    }

    @Test
    void a_document_cites_only_what_holds_on_its_day() {
        accounts.act("clerk");
        LegalBases bases = DOMAIN.get(LegalBases.class);
        LegalBasis rules = bases.all().stream()
                .filter(basis -> basis.title().equals("《荣昌区行政执法监督员工作制度》"))
                .findFirst()
                .orElseThrow();
        LocalDate from = rules.validFrom();
        bases.revise(rules.id(), from, LocalDate.of(2026, 11, 1), "测试");
        try {
            by("clerk", DeedKind.ACCEPT);
            assertThat(text(last("zhaojing"))).contains("受理通知书").doesNotContain("根据", "工作制度");
        } finally {
            accounts.act("clerk");
            bases.revise(rules.id(), from, null, null);
        }
    }

    @Test
    void numbers_have_no_gap_however_many_sign_at_once_and_a_deed_that_fails_takes_none() {
        List<Long> matters =
                IntStream.range(0, 6).mapToObj(i -> submitted("m" + i)).toList();
        CompletableFuture.allOf(matters.stream()
                        .map(id -> DOMAIN.elsewhere(() -> {
                            DOMAIN.get(CurrentUser.class).become("clerk", "test");
                            Clearing.everybody(DOMAIN).get(DoingDeeds.class).take(id, DeedForm.of(DeedKind.ACCEPT, ""));
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Clearing.everybody(DOMAIN)
                        .get(DoingDeeds.class)
                        .take(matters.get(0), DeedForm.of(DeedKind.ACCEPT, "")));
        by("clerk", DeedKind.ACCEPT);
        List<String> numbers = DOMAIN.transaction()
                .in(entities -> entities.createQuery(
                                "select p.number from Paper p where p.kind = :kind order by p.serial", String.class)
                        .setParameter("kind", PaperKind.ACCEPTANCE)
                        .getResultList());
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> "荣司监受〔2026〕" + i + "号")
                        .toList());
    }

    @Test
    void a_void_document_keeps_its_number_and_another_one_gets_another() {
        by("clerk", DeedKind.ACCEPT);
        Paper first = last("chief");
        MakingPapers making = DOMAIN.get(MakingPapers.class);
        assertThat(making.choices(opinion())).isEmpty();
        making.declareVoid(first.id(), "日期写错");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> making.declareVoid(first.id(), "又一次"));
        assertThat(papers("zhaojing")).extracting(Paper::kind).containsExactly(PaperKind.SUGGESTION);
        accounts.act("clerk");
        MakingPapers.Choice choice = making.choices(opinion()).get(0);
        making.make(matter, choice.kind(), choice.key());
        assertThat(papers("clerk"))
                .filteredOn(paper -> paper.kind() == PaperKind.ACCEPTANCE)
                .extracting(Paper::number, Paper::voidReason)
                .containsExactly(tuple("荣司监受〔2026〕1号", "日期写错"), tuple("荣司监受〔2026〕2号", null));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> making.make(matter, choice.kind(), choice.key()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> making.declareVoid(first.id(), "我来"));
    }

    @Test
    void a_kind_is_called_and_numbered_as_the_bureau_says_and_no_two_share_their_letters() {
        accounts.act("chief");
        PaperNames names = DOMAIN.get(PaperNames.class);
        names.name(PaperKind.ACCEPTANCE, "受理告知书", "荣昌司受");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> names.name(PaperKind.REFUSAL, "不受理通知", "荣昌司受"));
        by("clerk", DeedKind.ACCEPT);
        assertThat(last("clerk").number()).isEqualTo("荣昌司受〔2026〕1号");
        assertThat(last("clerk").title()).isEqualTo("受理告知书");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> names.name(PaperKind.REFUSAL, "不受理通知", "甲乙"));
    }

    @Test
    void a_last_day_that_was_printed_is_never_drawn_nearer() {
        assigned(TOWN);
        accounts.act("clerk");
        long part =
                DOMAIN.get(Handlings.class).parts(opinion()).get(0).handling().id();
        assertThat(DOMAIN.get(Deadlines.class).of(new Subject("handling", part)))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.REPLY)
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.told()).isTrue());
    }

    @Test
    void how_a_last_day_was_counted_is_told_on_paper_to_those_who_see_the_deadline() {
        by("clerk", DeedKind.ACCEPT);
        long deadline =
                DOMAIN.get(Deadlines.class).of(opinion().subject()).get(0).id();
        ExplainingDeadlines explaining = DOMAIN.get(ExplainingDeadlines.class);
        assertThat(new String(explaining.pdf(matter, deadline).orElseThrow(), StandardCharsets.UTF_8))
                .contains("期限计算说明", "JY-2026-0001", "工作日", "计入");
        accounts.act("stranger");
        assertThat(explaining.pdf(matter, deadline)).isEmpty();
    }

    @Test
    void the_documents_of_a_matter_take_few_queries() {
        assigned(TOWN, OTHER);
        accounts.act("clerk");
        Opinion opinion = opinion();
        assertThat(Statements.during(() -> DOMAIN.get(Papers.class).of(opinion)))
                .isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> DOMAIN.get(MakingPapers.class).choices(opinion)))
                .isLessThanOrEqualTo(10);
    }
}
