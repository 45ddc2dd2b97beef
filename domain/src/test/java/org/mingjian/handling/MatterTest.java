package org.mingjian.handling;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.deadline.DeadlineKind;
import org.mingjian.deadline.Deadlines;
import org.mingjian.evidence.Files;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;

/** A registered matter and everybody who has a part in it. */
abstract class MatterTest {
    static final long TOWN = Forms.TOWN;
    static final long OTHER = 2;
    static final String GROUNDS = "经查，执法人员当日已经出示证件并说明了理由，现场有执法记录仪的录像为证，所反映的情况与事实不符，" + "因此不予采纳，特此说明并附上录像的登记编号备查。";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    final Accounts accounts = new Accounts(DOMAIN);
    long matter;
    int photographs;

    @BeforeEach
    void a_registered_matter() {
        User supervisor = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), supervisor.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("leader", Role.JB_LEADER, null);
        accounts.with("town", Role.AGENCY_HANDLER, TOWN);
        accounts.with("head", Role.AGENCY_HEAD, TOWN);
        accounts.with("stranger", Role.AGENCY_HEAD, OTHER);
        matter = submitted("first");
    }

    long submitted(String key) {
        accounts.act("zhaojing");
        long id = DOMAIN.get(BringingOpinions.class).submit(Forms.open(key), Forms.filled("没有亮证"), Declaration.NONE);
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        return id;
    }

    /** With a photograph, where the deed needs one. */
    void by(String login, DeedForm form) {
        accounts.act(login);
        String files = form.kind() + " " + photographs++;
        if (form.kind().needs().contains(Need.EVIDENCE)) {
            Files.photograph(DOMAIN, files);
        }
        Clearing.everybody(DOMAIN).get(DoingDeeds.class).take(matter, form.with(files));
    }

    void by(String login, DeedKind kind) {
        by(login, DeedForm.of(kind, "照办。"));
    }

    void assigned(Long... agencies) {
        by("clerk", DeedKind.ACCEPT);
        by("chief", new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(agencies)));
    }

    DeedForm answer(DeedKind kind, int part, LocalDate day) {
        return new DeedForm(kind, handling(part).id(), GROUNDS, "《行政处罚法》第五十五条", "", null, null, day, List.of());
    }

    DeedForm answer(DeedKind kind) {
        return answer(kind, 0, null);
    }

    DeedForm concluded() {
        return new DeedForm(DeedKind.CONCLUDE, null, "查明属实。", "", "", null, Conclusion.TRUE, null, List.of());
    }

    Handling handling(int part) {
        return DOMAIN.transaction()
                .in(entities -> entities.createQuery(
                                "select h from Handling h where h.opinionId = :matter order by h.lead desc, h.id",
                                Handling.class)
                        .setParameter("matter", matter)
                        .getResultList()
                        .get(part));
    }

    Opinion opinion() {
        return DOMAIN.transaction().in(entities -> {
            Opinion opinion = entities.find(Opinion.class, matter);
            opinion.steps().size();
            return opinion;
        });
    }

    OpinionState state() {
        return opinion().state();
    }

    Map<DeadlineKind, LocalDate> running() {
        Map<DeadlineKind, LocalDate> running = new EnumMap<>(DeadlineKind.class);
        Deadlines deadlines = DOMAIN.get(Deadlines.class);
        Stream.concat(
                        deadlines.of(opinion().subject()).stream(),
                        DOMAIN
                                .transaction()
                                .in(entities -> entities.createQuery(
                                                "select h from Handling h where h.opinionId = :matter", Handling.class)
                                        .setParameter("matter", matter)
                                        .getResultList())
                                .stream()
                                .flatMap(handling -> deadlines.of(handling.subject()).stream()))
                .filter(deadline -> deadline.endedOn() == null)
                .forEach(deadline ->
                        running.put(deadline.kind(), deadline.dueDay().day()));
        return running;
    }

    void refused(HandlingRule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    static void later(int days) {
        DOMAIN.clock().advance(Duration.ofDays(days));
    }
}
