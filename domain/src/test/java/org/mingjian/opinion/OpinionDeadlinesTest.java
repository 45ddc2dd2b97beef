package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjian.deadline.DeadlineKind.DECIDE_ACCEPTANCE;
import static org.mingjian.deadline.DeadlineKind.REGISTER;
import static org.mingjian.deadline.DeadlineKind.WHOLE_HANDLING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.calendar.KeepingCalendar;
import org.mingjian.calendar.SpecialDay;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.DeadlineState;
import org.mingjian.deadline.Deadlines;
import org.mingjian.deadline.SettingDeadlines;
import org.mingjian.deadline.WatchingDeadlines;
import org.mingjian.kernel.Sql;
import org.mingjian.ledger.Ledgers;
import org.mingjian.ledger.Undoing;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Database;
import org.mingjian.testing.Domain;

/** Which deadlines run for a matter, from its submission to its end. */
class OpinionDeadlinesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void appoint() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
    }

    private long submit() {
        accounts.act("zhaojing");
        return DOMAIN.get(BringingOpinions.class).submit(Forms.open("a"), Forms.filled("没有亮证"), Declaration.NONE);
    }

    private static Opinion matter(long id) {
        return DOMAIN.transaction().in(entities -> entities.find(Opinion.class, id));
    }

    private static long only() {
        return DOMAIN.transaction()
                .in(entities -> Sql.of("select id from opinion").number(entities));
    }

    private static List<Deadline> deadlines(long id) {
        return DOMAIN.transaction()
                .in(entities -> DOMAIN.get(Deadlines.class).of(new org.mingjian.deadline.Subject("opinion", id)));
    }

    @Test
    void a_submitted_matter_is_registered_in_two_working_days_and_handled_in_thirty() {
        long id = submit();
        assertThat(deadlines(id)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(REGISTER);
            assertThat(one.dueOn()).isEqualTo("2026-11-25");
        });
        accounts.act("clerk");
        assertThat(DOMAIN.get(RegisteringOpinions.class).waiting().orElseThrow().dueOn())
                .isEqualTo("2026-11-25");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        assertThat(DOMAIN.get(RegisteringOpinions.class).waiting()).isEmpty();
        assertThat(deadlines(id))
                .extracting(Deadline::kind, one -> one.state(TODAY))
                .containsExactly(
                        tuple(REGISTER, DeadlineState.DONE),
                        tuple(WHOLE_HANDLING, DeadlineState.OPEN),
                        tuple(DECIDE_ACCEPTANCE, DeadlineState.OPEN));
        assertThat(deadlines(id).get(1).dueDay())
                .isEqualTo(new org.mingjian.calendar.DueDay(
                        matter(id).dueOn(), matter(id).dueProvisional()));
        assertThat(matter(id).dueProvisional()).isTrue();
    }

    @Test
    void what_is_withdrawn_need_not_be_registered() {
        long id = submit();
        DOMAIN.get(WithdrawingOpinions.class).withdraw(id);
        assertThat(deadlines(id).get(0).state(TODAY)).isEqualTo(DeadlineState.CANCELLED);
        accounts.act("clerk");
        assertThat(DOMAIN.get(RegisteringOpinions.class).waiting()).isEmpty();
    }

    @Test
    void a_length_that_is_set_holds_for_what_begins_then() {
        DOMAIN.asTask();
        DOMAIN.get(SettingDeadlines.class).set(REGISTER, 1, TODAY, "局务会");
        DOMAIN.get(SettingDeadlines.class).set(WHOLE_HANDLING, 10, TODAY.plusDays(1), "局务会");
        long id = submit();
        assertThat(deadlines(id).get(0).dueOn()).isEqualTo("2026-11-24");
        assertThat(deadlines(id).get(0).basis()).isEqualTo("局务会");
        DOMAIN.clock().advance(Duration.ofDays(1));
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        assertThat(matter(id).dueOn()).isEqualTo("2026-12-08");
    }

    @Test
    void paper_is_handled_from_the_day_of_its_entry() {
        accounts.act("clerk");
        long supervisor = DOMAIN.get(Supervisors.class).named("赵", 1).get(0).id();
        long id = DOMAIN.get(BringingOpinions.class)
                .enterPaper(Forms.open("b"), Forms.paper("一", supervisor, TODAY.minusDays(9), null), Declaration.NONE);
        assertThat(deadlines(id))
                .extracting(Deadline::kind, Deadline::startedOn)
                .containsExactly(tuple(WHOLE_HANDLING, TODAY), tuple(DECIDE_ACCEPTANCE, TODAY));
    }

    @Test
    void a_changed_calendar_moves_the_matters_own_last_day_too() {
        long id = submit();
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(id);
        LocalDate before = matter(id).dueOn();
        DOMAIN.asTask();
        DOMAIN.get(KeepingCalendar.class).set(before, new SpecialDay(false, "元旦"));
        DOMAIN.get(WatchingDeadlines.class).recount();
        assertThat(matter(id).dueOn())
                .isAfter(before)
                .isEqualTo(deadlines(id).get(1).dueOn());
    }

    @Test
    void a_ledgers_open_matter_runs_until_a_ledger_says_that_it_is_concluded() {
        DOMAIN.asTask();
        Ledgers ledgers = new Ledgers(DOMAIN);
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-03-02,2026-03-03,,");
        long id = only();
        assertThat(deadlines(id)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(WHOLE_HANDLING);
            assertThat(one.dueOn()).isEqualTo(matter(id).dueOn());
        });
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-03-04,2026-03-05,,");
        assertThat(deadlines(id))
                .extracting(one -> one.state(LocalDate.of(2026, 3, 10)))
                .containsExactly(DeadlineState.CANCELLED, DeadlineState.OPEN);
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-03-04,2026-03-05,,2026-03-20");
        assertThat(deadlines(id).get(1).endedOn()).isEqualTo("2026-03-20");

        DOMAIN.get(Undoing.class).undo(newestImport(), "导错了文件");

        assertThat(deadlines(id)).hasSize(3);
        assertThat(deadlines(id).get(2).state(LocalDate.of(2026, 3, 10))).isEqualTo(DeadlineState.OPEN);
        assertThat(matter(id).dueOn()).isEqualTo(deadlines(id).get(2).dueOn());
    }

    @Test
    void a_ledgers_concluded_matter_brings_no_deadline_and_one_that_is_removed_leaves_none() {
        DOMAIN.asTask();
        Ledgers ledgers = new Ledgers(DOMAIN);
        ledgers.bringIn("台账", "1,甲,昌元街道,,,,2026-03-02,2026-03-03,,2026-03-20");
        assertThat(deadlines(only())).isEmpty();
        ledgers.bringIn("另一台账", "1,乙,昌元街道,,,,2026-03-02,2026-03-03,,");
        assertThat(all()).isEqualTo(1);
        DOMAIN.get(Undoing.class).undo(newestImport(), "导错了文件");
        assertThat(all()).isZero();
    }

    private static long newestImport() {
        return DOMAIN.transaction()
                .in(entities -> Sql.of("select max(id) from ledger_import").number(entities));
    }

    private static long all() {
        return DOMAIN.transaction()
                .in(entities -> Sql.of("select count(*) from deadline").number(entities));
    }

    /** The migration's own statement, on matters that ran before deadlines were kept. */
    @Test
    void what_ran_before_deadlines_were_kept_runs_on() throws IOException, SQLException {
        long submitted = submit();
        DOMAIN.asTask();
        new Ledgers(DOMAIN)
                .bringIn("台账", "1,甲,昌元街道,,,,2026-03-02,2026-03-03,,", "2,乙,昌元街道,,,,2026-03-02,2026-03-03,,2026-03-20");
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V20__calendar_and_deadlines.sql");
                Connection owner = Database.get().asOwner();
                Statement statement = owner.createStatement()) {
            String text = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute("delete from deadline");
            statement.execute(text.substring(text.indexOf("insert into deadline (")));
        }
        assertThat(all()).isEqualTo(2);
        assertThat(deadlines(submitted).get(0).dueOn()).isEqualTo("2026-11-25");
        assertThat(DOMAIN.get(WatchingDeadlines.class).recount()).isEqualTo(2);
        assertThat(deadlines(submitted).get(0).dueOn()).isEqualTo("2026-11-25");
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(submitted);
        assertThat(deadlines(submitted)).hasSize(3);
    }
}
