package org.mingjian.handling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.calendar.HalfYear;
import org.mingjian.evidence.Files;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
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
    private static final int MATTERS = 24;
    private static final int EVENTS = 10_000;
    private static final int ROUNDS = 50;
    private static final List<String> ACTORS = List.of("zhaojing", "clerk", "chief", "leader", "head", "other");
    private static final Set<OpinionState> WITH_AGENCIES =
            EnumSet.of(OpinionState.ACCEPTED, OpinionState.ASSIGNED, OpinionState.RECTIFYING, OpinionState.REPLIED);
    private static final String WORDS = "经查情况清楚，有现场录像、询问笔录和检查记录为证，已经当面向有关人员说明理由和依据，并按规定登记备查，特此说明。";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final List<Long> matters = new CopyOnWriteArrayList<>();
    private final AtomicInteger events = new AtomicInteger();

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
            submit("matter " + i);
        }
    }

    private void submit(String key) {
        matters.add(
                DOMAIN.get(BringingOpinions.class).submit(Forms.open(key), Forms.filled("事项" + key), Declaration.NONE));
    }

    /**
     * Does something at random: mostly what is offered now, sometimes anything at all; it may be refused, or somebody
     * else may be quicker.
     */
    private void act(String login, Random random) {
        DOMAIN.get(CurrentUser.class).become(login, "192.0.2.1");
        for (int i = 0; i < EVENTS / ROUNDS / ACTORS.size() + 1; i++) {
            events.incrementAndGet();
            long matter = matters.get(random.nextInt(matters.size()));
            try {
                happen(login, matter, random);
            } catch (Rejection | NotPermitted | IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    private void happen(String login, long matter, Random random) {
        int chance = random.nextInt(100);
        if (chance < 5 && login.equals("zhaojing")) {
            submit(UUID.randomUUID().toString());
        } else if (chance < 30 && login.equals("clerk")) {
            Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(matter);
        } else if (chance < 35) {
            take(matter, form(DeedKind.values()[random.nextInt(DeedKind.values().length)], null, random));
        } else {
            List<Handlings.Choice> choices = DOMAIN.get(Opinions.class)
                    .find(matter)
                    .map(OpinionDetail::opinion)
                    .map(DOMAIN.get(Handlings.class)::choices)
                    .orElse(List.of());
            if (!choices.isEmpty()) {
                Handlings.Choice choice = choices.get(random.nextInt(choices.size()));
                take(matter, form(choice.kind(), choice.part(), random));
            }
        }
    }

    private static void take(long matter, DeedForm form) {
        String files = UUID.randomUUID().toString();
        if (form.kind().needs().contains(Need.EVIDENCE)) {
            Files.photograph(DOMAIN, files);
        }
        Clearing.everybody(DOMAIN).get(DoingDeeds.class).take(matter, form.with(files));
    }

    private static DeedForm form(DeedKind kind, Handlings.@Nullable Part part, Random random) {
        LocalDate today = DistrictTime.today(DOMAIN.clock());
        return new DeedForm(
                kind,
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
        assertThat(
                        number(
                                "select count(*) from deadline d join opinion o on d.subject_kind = 'opinion'"
                                        + " and d.subject_id = o.id where d.ended_on is null and o.state in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'FEEDBACK')"))
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

    /**
     * Plays the trail of a matter once more: each deed was done in a state of its own, none after the end but REOPEN.
     */
    private static void replay(List<Deed> deeds) {
        Set<OpinionState> possible = EnumSet.of(OpinionState.SUBMITTED, OpinionState.REGISTERED);
        Map<Long, HandlingState> handlings = new HashMap<>();
        for (Deed deed : deeds) {
            DeedKind kind = deed.kind();
            Long handling = deed.handlingId();
            if (handling == null) {
                assertThat(kind.from()).as(kind + " of " + deeds).containsAnyElementsOf(possible);
                possible = EnumSet.copyOf(kind.to() == null ? possible : EnumSet.of(kind.to()));
                possible = possible.equals(EnumSet.of(OpinionState.ASSIGNED)) ? WITH_AGENCIES : possible;
            } else {
                assertThat(handlings.getOrDefault(handling, HandlingState.ASSIGNED))
                        .as(kind + " of " + deeds)
                        .isEqualTo(kind.handledFrom());
                assertThat(WITH_AGENCIES).as(kind + " of " + deeds).containsAnyElementsOf(possible);
                handlings.put(handling, requireNonNull(kind.handledTo()));
                possible = WITH_AGENCIES;
            }
        }
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
        assertThat(events).hasValueGreaterThanOrEqualTo(EVENTS);
        assertThat(number("select count(*) from deed")).isGreaterThan(EVENTS / 20);
        assertThat(number("select count(distinct kind) from deed")).isGreaterThan(30);
        DOMAIN
                .transaction()
                .in(entities -> entities.createQuery("select d from Deed d order by d.id", Deed.class)
                        .getResultList())
                .stream()
                .collect(groupingBy(Deed::opinionId))
                .values()
                .forEach(HandlingModelTest::replay);
        assertThat(number("select count(*) from opinion where form_key is not null"))
                .as("numbers without a gap")
                .isEqualTo(number("select max(cast(right(external_number, 4) as integer)) from opinion"));
        DOMAIN.asTask();
        HalfYear period = HalfYear.of(DistrictTime.today(DOMAIN.clock()));
        Counts counts = DOMAIN.get(Freezing.class)
                .freeze(new ReportRequest("model", period, null, "test"))
                .figures()
                .now()
                .counts();
        assertThat(counts.openAtStart() + counts.accepted() - counts.concluded() - counts.withdrawn())
                .isEqualTo(counts.openAtEnd());
    }
}
