package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Role;
import org.mingjian.calendar.HalfYear;
import org.mingjian.evidence.Files;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.report.Counts;
import org.mingjian.report.Freezing;
import org.mingjian.report.ReportRequest;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;

/** Many hands at once do whatever they may, at random: what holds for every matter holds all the time. */
class HandlingModelTest {
    private static final int MATTERS = 8;
    private static final int ROUNDS = 25;
    private static final int DEEDS = 6;
    private static final List<String> ACTORS = List.of("zhaojing", "clerk", "chief", "leader", "head", "other");
    private static final String WORDS = "经查情况清楚，有现场录像、询问笔录和检查记录为证，已经当面向有关人员说明理由和依据，并按规定登记备查，特此说明。";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final List<Long> matters = new ArrayList<>();

    @BeforeEach
    void registered() {
        Accounts accounts = new Accounts(DOMAIN);
        long user = accounts.with("zhaojing", Role.SUPERVISOR, null).id();
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user);
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("head", Role.AGENCY_HEAD, 1L);
        accounts.with("other", Role.AGENCY_HEAD, 2L);
        for (int i = 0; i < MATTERS; i++) {
            accounts.act("zhaojing");
            long id = DOMAIN.get(BringingOpinions.class)
                    .submit(Forms.open("matter " + i), Forms.filled("事项" + i), Declaration.NONE);
            accounts.act("clerk");
            Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
            matters.add(id);
        }
    }

    /** Does something at random that may be done now; somebody else may be quicker. */
    private void act(String login, Random random) {
        DOMAIN.get(CurrentUser.class).become(login, "192.0.2.1");
        for (int i = 0; i < DEEDS; i++) {
            long matter = matters.get(random.nextInt(MATTERS));
            List<Handlings.Choice> choices = DOMAIN.get(Opinions.class)
                    .find(matter)
                    .map(OpinionDetail::opinion)
                    .map(DOMAIN.get(Handlings.class)::choices)
                    .orElse(List.of());
            if (!choices.isEmpty()) {
                Handlings.Choice choice = choices.get(random.nextInt(choices.size()));
                try {
                    String files = UUID.randomUUID().toString();
                    if (choice.kind().needs().contains(Need.EVIDENCE)) {
                        Files.photograph(DOMAIN, files);
                    }
                    Clearing.everybody(DOMAIN)
                            .get(DoingDeeds.class)
                            .take(matter, form(choice, random).with(files));
                } catch (Rejection | IllegalArgumentException tooLate) {
                    assertThat(tooLate).hasMessageNotContaining("null");
                }
            }
        }
    }

    private static DeedForm form(Handlings.Choice choice, Random random) {
        Handlings.Part part = choice.part();
        LocalDate today = DistrictTime.today(DOMAIN.clock());
        return new DeedForm(
                choice.kind(),
                part == null ? null : part.handling().id(),
                WORDS,
                "《行政处罚法》第五十五条",
                "区公安局",
                RefusalReason.REPEAT,
                Conclusion.TRUE,
                today.plusDays(random.nextInt(100)),
                random.nextBoolean() ? List.of(1L) : List.of(2L, 1L));
    }

    private static long number(String sql) {
        return DOMAIN.transaction().in(entities -> Sql.of(sql).number(entities));
    }

    private void holds() {
        assertThat(number("select count(*) from opinion o where (o.in_hand or o.state in ('REGISTERED', 'SUPPLEMENT',"
                        + " 'CONCLUDED')) and not exists (select 1 from deadline d where d.ended_on is null and"
                        + " (d.subject_kind = 'opinion' and d.subject_id = o.id))"))
                .as("matters that somebody must do something about, without a deadline")
                .isZero();
        assertThat(number("select count(*) from handling h join opinion o on o.id = h.opinion_id where o.in_hand"
                        + " and h.state in ('ASSIGNED', 'RECTIFYING') and not exists (select 1 from deadline d"
                        + " where d.ended_on is null and d.subject_kind = 'handling' and d.subject_id = h.id)"))
                .as("agencies that must answer, without a deadline")
                .isZero();
        assertThat(number("select count(*) from deadline d join opinion o on d.subject_kind = 'opinion'"
                        + " and d.subject_id = o.id where d.ended_on is null and o.state in ('CLOSED', 'FEEDBACK')"))
                .as("deadlines of matters that are done with")
                .isZero();
        assertThat(number("select count(*) from opinion o where o.state in ('ASSIGNED', 'RECTIFYING', 'REPLIED')"
                        + " and o.state <> (select h.state from handling h where h.opinion_id = o.id"
                        + " and h.state not in ('RETURNED', 'CONCLUDED')"
                        + " order by case h.state when 'ASSIGNED' then 1 when 'RECTIFYING' then 2 else 3 end limit 1)"))
                .as("matters that do not show the least advanced of their agencies")
                .isZero();
        assertThat(number("select count(*) from opinion o where (select count(*) from opinion_step s"
                        + " where s.opinion_id = o.id and s.until_at is null) <> 1"))
                .as("matters that are in no state, or in two")
                .isZero();
    }

    @Test
    void whatever_many_hands_do_every_matter_has_a_next_deadline_and_the_figures_balance() {
        Random random = new Random(4711);
        for (int round = 0; round < ROUNDS; round++) {
            List<CompletableFuture<Void>> hands = IntStream.range(0, ACTORS.size())
                    .mapToObj(i -> {
                        Random own = new Random(random.nextLong());
                        return DOMAIN.elsewhere(() -> act(ACTORS.get(i), own));
                    })
                    .toList();
            hands.forEach(CompletableFuture::join);
            holds();
            DOMAIN.clock().advance(Duration.ofDays(random.nextInt(4)));
        }
        assertThat(number("select count(*) from deed")).isGreaterThan(100);
        assertThat(number("select count(distinct kind) from deed")).isGreaterThan(12);
        DOMAIN.asTask();
        HalfYear period = HalfYear.of(DistrictTime.today(DOMAIN.clock()));
        Counts counts = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest("model", period, null, "test"))
                .figures()
                .now()
                .counts();
        assertThat(counts.openAtStart() + counts.accepted() - counts.concluded() - counts.withdrawn())
                .isEqualTo(counts.openAtEnd());
        for (long id : matters) {
            Opinion matter = DOMAIN.transaction().in(entities -> entities.find(Opinion.class, id));
            assertThat(matter.state()).isNotEqualTo(OpinionState.SUBMITTED);
        }
    }
}
